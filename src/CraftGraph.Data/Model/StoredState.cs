namespace CraftGraph.Data.Model;

/// <summary>What the program did to this database, so that the next start knows what is left to do.</summary>
internal sealed class StoredState
{
    /// <summary>The name of the work, such as <c>seed</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Stands for everything that the work depends on; other text means that it is to be done again.</summary>
    public required string Value { get; set; }
}
