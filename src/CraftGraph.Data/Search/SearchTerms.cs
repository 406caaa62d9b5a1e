using CraftGraph.Data.Model;

namespace CraftGraph.Data.Search;

/// <summary>
/// What words are found by. After <see cref="TextFolding"/>, a word loses what changes between one use of it and the next: in Arabic the article with the
/// prepositions that are written together with it, in Latin letters the s of the plural. The index and the texts that are searched for go through the same rules.
/// </summary>
internal static class SearchTerms
{
    /// <summary>How many characters a term may have: nobody can ask for a longer one.</summary>
    public const int Longest = SearchText.MaximumLength;

    /// <summary>How many words of all that is written about a thing are looked at, so that a book does not fill the index.</summary>
    public const int MostOfTexts = 2_000;

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

    /// <summary>
    /// The terms of a folded text's words. An Arabic word with its article is one beside its term, so that who is still typing it finds it.
    /// </summary>
    public static IEnumerable<string> OfWords(string folded)
    {
        foreach (var word in Words(folded))
        {
            var term = Of(word);
            yield return term;
            if (word[0] > 'z' && term != word)
            {
                yield return word;
            }
        }
    }

    /// <summary>The term of a whole name: alone in the index, so that only exactly this name is found by it. A space never stands inside a term.</summary>
    public static string OfName(IEnumerable<string> words) => string.Join('_', words.Select(Of));
}
