namespace CraftGraph.Data.Import;

/// <summary>What an import did for one sheet.</summary>
/// <param name="File">Name of the sheet.</param>
/// <param name="Added">Rows that the database did not have.</param>
/// <param name="Changed">Rows that said something else before.</param>
/// <param name="Unchanged">Rows that said the same before.</param>
public sealed record SheetReport(string File, int Added, int Changed, int Unchanged);
