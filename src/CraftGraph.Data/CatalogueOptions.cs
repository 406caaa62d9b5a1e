namespace CraftGraph.Data;

/// <summary>What a catalogue is to hold when the program starts.</summary>
public sealed record CatalogueOptions
{
    /// <summary>The greatest demonstration set.</summary>
    public const int MaximumDemonstrationProducts = 100_000_000;

    /// <summary>How many invented articles to show, 0 for none; invented makers come with them.</summary>
    public int DemonstrationProducts { get; init; } = 5000;

    /// <summary>How long to wait for another process that is preparing the same database.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(60);
}
