namespace CraftGraph.Api.Downloads;

/// <summary>The files of a circuit in a list of languages.</summary>
/// <param name="create">Makes one; asked once for each.</param>
internal sealed class CircuitDownloads(Func<DownloadForm, CircuitFile> create)
{
    /// <summary>As GPX.</summary>
    public CircuitFile Gpx => create(DownloadForm.Gpx);

    /// <summary>As a package.</summary>
    public CircuitFile Package => create(DownloadForm.Package);
}
