using CraftGraph.Data.Drawings;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Images;

/// <summary>The files of images: drawings, which are drawn in less than a millisecond, and those that were imported.</summary>
/// <param name="createContext">Opens the catalogue.</param>
internal sealed class ImageFiles(Func<CatalogueContext> createContext)
{
    /// <summary>The file of an image; null when there is none.</summary>
    /// <param name="slug">The image's own key.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<(byte[] Content, string MediaType)?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        if (Drawing.Find(slug)?.Draw() is { } drawn)
        {
            return (drawn, "image/svg+xml");
        }

        await using var context = createContext();
        var file = await context.Images.Where(image => image.Slug == slug && image.File != null)
            .Select(image => new { image.File!.Content, image.MediaType }).SingleOrDefaultAsync(cancellationToken);
        return file is null ? null : (file.Content, file.MediaType);
    }
}
