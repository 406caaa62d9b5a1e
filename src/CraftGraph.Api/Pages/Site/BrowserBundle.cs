using System.Text.Json;
using CraftGraph.Api.Hosting;
using Microsoft.AspNetCore.StaticFiles;

namespace CraftGraph.Api.Pages.Site;

/// <summary>What the build bundles for browsers where Node.js is at hand (<c>src/CraftGraph.Browser</c>): the explorer, the map that moves.</summary>
internal sealed class BrowserBundle
{
    private const string Folder = "/site/browser/";

    private static readonly FileExtensionContentTypeProvider Types = new();
    private readonly string _files = Path.Combine(AppContext.BaseDirectory, "browser");
    private readonly Dictionary<string, BundledFiles> _pages = [];

    public BrowserBundle()
    {
        var manifest = Path.Combine(_files, "bundle.json");
        if (File.Exists(manifest))
        {
            _pages = JsonSerializer.Deserialize<Dictionary<string, BundledFiles>>(File.ReadAllBytes(manifest), JsonSerializerOptions.Web)!;
        }
    }

    /// <summary>The addresses of what a page loads; null where the host was built without.</summary>
    /// <param name="page"><c>explorer</c> or <c>map</c>.</param>
    public BundledFiles? Find(string page) =>
        _pages.TryGetValue(page, out var files) ? new(Folder + files.Script, Folder + files.Style) : null;

    /// <summary>Maps the addresses of all files.</summary>
    public void Map(WebApplication app) => app.MapGet(Folder + "{file}", SendAsync);

    // The names of files tell their content, so that they may be kept for ever.
    private async Task SendAsync(HttpContext context)
    {
        var name = (string)context.Request.RouteValues["file"]!;
        var path = Path.Combine(_files, name);
        if (name != Path.GetFileName(name) || !File.Exists(path))
        {
            await HostErrors.SendAsync(context.Response, StatusCodes.Status404NotFound, HostErrors.NotFound, "The site has no such file.");
            return;
        }

        context.Response.ContentType = Types.TryGetContentType(name, out var type) ? type : "application/octet-stream";
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        var coding = ContentCoding.Choose(context, one => File.Exists(path + one.Extension));
        await context.Response.SendFileAsync(path + coding?.Extension, context.RequestAborted);
    }
}

/// <summary>What a page loads.</summary>
/// <param name="Script">The address of a module.</param>
/// <param name="Style">The address of its styles.</param>
public sealed record BundledFiles(string Script, string Style);
