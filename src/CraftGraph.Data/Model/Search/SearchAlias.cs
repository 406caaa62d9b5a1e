namespace CraftGraph.Data.Model;

/// <summary>Another spelling or name under which people look for something of the catalogue. Found by search, shown nowhere.</summary>
public sealed class SearchAlias : CatalogueEntity
{
    /// <summary>What it is a name of.</summary>
    public SearchKind Kind { get; init; }

    /// <summary>Which one: its id among those of its kind.</summary>
    public int TargetId { get; init; }

    /// <summary>The spelling, in any script.</summary>
    public required string Text { get; init; }

    internal override string ImportKey => KeyOf(Kind, TargetId, Text);

    /// <summary>What imports recognise an alias by.</summary>
    internal static string KeyOf(SearchKind kind, int target, string text) => $"{kind}/{target}/{text}";
}
