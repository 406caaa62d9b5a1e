using System.Linq.Expressions;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Search;

/// <summary>Corrects small typing errors, where a text as it is written finds nothing.</summary>
public static class SpellingCorrection
{
    private const int LeastWord = 3;
    private const int LongWord = 6;
    private const int LongestWord = 40;

    // Words that no name has any longer find nothing, and are few.
    private const int MostTried = 5;

    /// <summary>Whether a word that is typed wrongly may have meant this one.</summary>
    /// <param name="word">The word, folded.</param>
    public static bool IsCorrectable(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length is >= LeastWord and <= LongestWord && char.IsLetter(word[0]);
    }

    /// <summary>Looks at what the catalogue has of a text, and corrects it where it finds nothing.</summary>
    /// <param name="context">The catalogue.</param>
    /// <param name="text">What is searched for.</param>
    /// <returns>The text to search for, and whether it is another one.</returns>
    public static (SearchText Text, bool IsCorrected) Read(CatalogueContext context, SearchText text)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(text);
        var known = text.WithEnds(context);
        return Correct(context, known) is { } corrected ? (corrected, true) : (known, false);
    }

    // The text that finds something, by at most one error in words of 3 to 5 letters, and two in longer ones. Null where the text finds something itself,
    // or no text like it does.
    private static SearchText? Correct(CatalogueContext context, SearchText text)
    {
        if (Finds(context, text))
        {
            return null;
        }

        var corrected = text;
        for (var i = 0; i < text.Words.Length; i++)
        {
            var alone = SearchText.Parse(text.Words[i], out _)!.WithEnds(context);
            if (!Finds(context, alone) && FindLike(context, text.Words[i]) is { } word)
            {
                corrected = corrected.With(i, word);
            }
        }

        corrected = corrected == text ? text : corrected.WithEnds(context);
        return corrected != text && Finds(context, corrected) ? corrected : null;
    }

    private static bool Finds(CatalogueContext context, SearchText text)
    {
        if (text.Ends is { Count: 0 })
        {
            return false;
        }

        var entry = Expression.Parameter(typeof(SearchEntry), "entry");
        var query = context.Search.Write(text, SearchRank.Any);
        var matches = context.Search.Matches(entry, ((Expression<Func<string>>)(() => query)).Body);
        return context.SearchEntries.Any(Expression.Lambda<Func<SearchEntry, bool>>(matches, entry));
    }

    // The nearest word; of several, one with the same first letter, then the shortest, then the first in binary order.
    private static string? FindLike(CatalogueContext context, string word)
    {
        if (word.Length is < LeastWord or > LongestWord)
        {
            return null;
        }

        var errors = word.Length < LongWord ? 1 : 2;
        var (least, most) = (word.Length - errors, word.Length + errors);
        return context.Set<SearchWord>().AsNoTracking().Where(known => known.Length >= least && known.Length <= most).Select(known => known.Word).AsEnumerable()
            .Select(known => (Word: known, Distance: EditDistance.Between(word, known)))
            .Where(candidate => candidate.Distance <= errors)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Word[0] != word[0])
            .ThenBy(candidate => candidate.Word.Length)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .Take(MostTried)
            .FirstOrDefault(candidate => Finds(context, SearchText.Parse(candidate, out _)!.WithEnds(context)));
    }
}
