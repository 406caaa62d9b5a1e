namespace CraftGraph.Data.Search;

/// <summary>
/// Where a thing has a term, as the sign that stands before the term in the index: each place has its own terms there, so that a database reads those of
/// a rank alone. A thing has a term at the best of its places only.
/// </summary>
internal static class TermPlace
{
    /// <summary>The term is a whole name or alias.</summary>
    public const char ExactName = '=';

    /// <summary>A name or alias has it.</summary>
    public const char Name = '+';

    /// <summary>What belongs to the thing has it in a name: its place, trade, materials.</summary>
    public const char Belonging = '-';

    /// <summary>What is written about the thing has it.</summary>
    public const char Text = '~';

    /// <summary>The places of words, the best first.</summary>
    public static readonly IReadOnlyList<char> OfWords = [Name, Belonging, Text];
}
