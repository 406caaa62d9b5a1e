using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Downloads;

/// <summary>The addresses of files.</summary>
internal static class DownloadAddress
{
    /// <summary>The GPX file of a circuit.</summary>
    public const string GpxRoute = "/circuits/{slug}/circuit.gpx";

    /// <summary>The package of a circuit.</summary>
    public const string PackageRoute = "/circuits/{slug}/package.json";

    /// <summary>The parameter with the languages, separated by commas.</summary>
    public const string Languages = "languages";

    /// <summary>The address of a file of a circuit.</summary>
    /// <param name="origin">The host's public address.</param>
    /// <param name="slug">The circuit's own key.</param>
    /// <param name="form">Which file.</param>
    /// <param name="languages">In which languages.</param>
    public static string Of(string origin, string slug, DownloadForm form, IReadOnlyList<Language> languages) =>
        $"{origin}{(form is DownloadForm.Gpx ? GpxRoute : PackageRoute).Replace("{slug}", Uri.EscapeDataString(slug), StringComparison.Ordinal)}"
        + $"?{Languages}={string.Join(',', languages.Select(language => language.Tag()))}";
}
