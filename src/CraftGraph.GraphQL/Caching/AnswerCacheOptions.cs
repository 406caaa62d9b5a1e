namespace CraftGraph.GraphQL.Caching;

/// <summary>How answers are kept for later requests that ask the same.</summary>
public sealed record AnswerCacheOptions
{
    /// <summary>About how many bytes of memory they may take.</summary>
    public required long Bytes { get; init; }

    /// <summary>Knows when what they were read from is written.</summary>
    public required DataChanges Changes { get; init; }
}
