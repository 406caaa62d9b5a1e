using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import;

/// <summary>A column that points to a row which itself points back, so that it is written when both are stored.</summary>
/// <param name="Entity">The row that has it.</param>
/// <param name="Column">The column.</param>
/// <param name="TargetId">What it points to; null for nothing.</param>
internal sealed record CircularReference(CatalogueEntity Entity, string Column, int? TargetId);
