namespace CraftGraph.Data.Import;

/// <summary>What an import does with a row.</summary>
internal enum RowOutcome
{
    /// <summary>The database has it already, word for word.</summary>
    Unchanged,

    /// <summary>The database lacks it.</summary>
    Added,

    /// <summary>The database says something else.</summary>
    Changed,
}
