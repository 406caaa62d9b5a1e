using CraftGraph.Data.Model;

namespace CraftGraph.Data.Search;

/// <summary>
/// What words are found by. After <see cref="TextFolding"/>, a word loses what changes between one use of it and the next: in Arabic the article with the
/// prepositions that are written together with it, in Latin letters the s of the plural. The index and the texts that are searched for go through the same rules.
/// </summary>
internal static class SearchTerms
{
    private static readonly string[] Articles = ["وال", "بال", "كال", "فال", "ال", "لل"];

    /// <summary>The words of a folded text.</summary>
    public static string[] Words(string folded) => folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The term of a folded word.</summary>
    public static string Of(string word)
    {
        foreach (var article in Articles)
        {
            if (word.Length >= article.Length + 2 && word.StartsWith(article, StringComparison.Ordinal))
            {
                return word[article.Length..];
            }
        }

        return word.Length >= 4 && word[^1] == 's' ? word[..^1] : word;
    }

    /// <summary>The term of a whole name: alone in the index, so that only exactly this name is found by it. A space never stands inside a term.</summary>
    public static string OfName(IEnumerable<string> words) => string.Join('_', words.Select(Of));
}
