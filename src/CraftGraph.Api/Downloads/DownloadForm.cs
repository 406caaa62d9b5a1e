namespace CraftGraph.Api.Downloads;

/// <summary>A form in which a circuit can be taken along.</summary>
internal enum DownloadForm
{
    /// <summary>GPX 1.1, for navigation.</summary>
    Gpx,

    /// <summary>Everything about it as JSON, for apps without a network.</summary>
    Package,
}
