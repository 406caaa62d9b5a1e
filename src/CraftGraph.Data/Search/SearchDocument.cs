using CraftGraph.Data.Model;

namespace CraftGraph.Data.Search;

/// <summary>What the index learns of one thing.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id among those of its kind.</param>
/// <param name="Name">What it is called.</param>
/// <param name="ExactNames">A term for each of its names as a whole.</param>
/// <param name="NameTerms">The terms of its names and aliases.</param>
/// <param name="OtherTerms">The terms of what belongs to it: its place, trade, materials.</param>
internal sealed record SearchDocument(
    SearchKind Kind, int Id, LocalizedText Name, IReadOnlyCollection<string> ExactNames, IReadOnlyCollection<string> NameTerms, IReadOnlyCollection<string> OtherTerms);
