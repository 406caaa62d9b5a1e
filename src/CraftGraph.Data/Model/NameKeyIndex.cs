namespace CraftGraph.Data.Model;

/// <summary>An index that serves a list in order of its names in one language.</summary>
/// <param name="Table">The table.</param>
/// <param name="Language">The language.</param>
/// <param name="LimitedTo">Columns that the list is limited to, before the key.</param>
internal sealed record NameKeyIndex(string Table, Language Language, params string[] LimitedTo)
{
    /// <summary>Its columns: the limits, the key, the id.</summary>
    public string[] Columns => [.. LimitedTo, $"{nameof(NamedFact.NameKeys)}_{Language}", nameof(Fact.Id)];

    /// <summary>Its name in the database.</summary>
    public string Name => $"IX_{Table}_{string.Join('_', Columns)}";
}
