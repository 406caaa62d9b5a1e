namespace CraftGraph.GraphQL.Cost;

/// <summary>What <c>@listSize</c> says of a field.</summary>
internal sealed record ListSizeRule
{
    /// <summary>How many items there are taken to be when nothing else says; null when not said.</summary>
    public int? AssumedSize { get; init; }

    /// <summary>The arguments that say how many items are asked for, each as the names on the way into input objects.</summary>
    public IReadOnlyList<IReadOnlyList<string>> SlicingArguments { get; init; } = [];

    /// <summary>How many items there are when no slicing argument is given; null when not said.</summary>
    public int? SlicingArgumentDefaultValue { get; init; }

    /// <summary>The fields of the value that are the lists; empty when the field is the list itself.</summary>
    public IReadOnlyList<string> SizedFields { get; init; } = [];

    /// <summary>Whether exactly one slicing argument must be given.</summary>
    public bool RequiresOneSlicingArgument { get; init; }

    /// <summary>Whether the values of slicing arguments matter at all.</summary>
    public bool HasSlicingArguments => SlicingArguments.Count > 0;
}
