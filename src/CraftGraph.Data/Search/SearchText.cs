using System.Collections.Immutable;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Search;

/// <summary>A text that is searched for: every word must be found, the last one as the beginning of a word too.</summary>
public sealed record SearchText
{
    /// <summary>How many characters a text may have.</summary>
    public const int MaximumLength = 200;

    /// <summary>How many words a text may have.</summary>
    public const int MaximumWords = 10;

    /// <summary>Fewer letters are no beginning of a word, but a word: nearly everything begins with any one letter.</summary>
    public const int LeastPrefix = 2;

    // A query of more terms than this costs more to write and read than the index takes to find all that begin so.
    private const int MostEnds = 128;

    private SearchText(ImmutableArray<string> words)
    {
        Words = words;
        Terms = [.. words.Select(SearchTerms.Of).Distinct()];
    }

    /// <summary>Its words, folded.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>What its words are found by, none twice. Letters and digits alone: nothing in a term means anything to a database's search syntax.</summary>
    public ImmutableArray<string> Terms { get; }

    /// <summary>Whether the last term is the beginning of a word.</summary>
    public bool LastIsPrefix => Terms[^1].Length >= LeastPrefix;

    /// <summary>
    /// The terms of the index that the last one is the beginning of, with their signs. Null where they are too many to ask for one by one, or not looked up.
    /// </summary>
    public IReadOnlyList<string>? Ends { get; private init; }

    /// <summary>What a thing of exactly this name is found by.</summary>
    public string ExactName => SearchTerms.OfName(Words);

    /// <summary>The words with spaces between them.</summary>
    public override string ToString() => string.Join(' ', Words);

    /// <summary>Reads a text.</summary>
    /// <param name="text">What somebody typed.</param>
    /// <param name="problem">What is wrong with it, in words that end a sentence about it; null when nothing is.</param>
    /// <returns>Null when it cannot be searched for.</returns>
    public static SearchText? Parse(string text, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        problem = text.Length > MaximumLength ? $"has {text.Length} characters; {MaximumLength} are the most" : null;
        var words = problem is null ? SearchTerms.Words(TextFolding.Fold(text)) : [];
        problem ??= words.Length switch
        {
            0 => "has no letters or digits to search for",
            > MaximumWords => $"has {words.Length} words; {MaximumWords} are the most",
            _ => null,
        };
        return problem is null ? new([.. words]) : null;
    }

    /// <summary>Whether it finds a word of a name.</summary>
    /// <param name="word">The word, folded.</param>
    public bool Finds(string word)
    {
        var term = SearchTerms.Of(word);
        for (var i = 0; i < Terms.Length; i++)
        {
            if (term == Terms[i] || (i == Terms.Length - 1 && LastIsPrefix && (term.StartsWith(Terms[i], StringComparison.Ordinal) || word.StartsWith(Terms[i], StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>This text with what its last term may become, as the index of a catalogue has it.</summary>
    internal SearchText WithEnds(CatalogueContext context)
    {
        if (!LastIsPrefix)
        {
            return this;
        }

        // One range for each place. The greatest code point stands behind all that may follow.
        string[] starts = [.. TermPlace.OfWords.Select(place => place + Terms[^1])];
        string[] ends = [.. starts.Select(start => start + "\U0010FFFF")];
        var found = context.Set<SearchTerm>().AsNoTracking()
            .Where(term =>
                (string.Compare(term.Term, starts[0]) >= 0 && string.Compare(term.Term, ends[0]) < 0)
                || (string.Compare(term.Term, starts[1]) >= 0 && string.Compare(term.Term, ends[1]) < 0)
                || (string.Compare(term.Term, starts[2]) >= 0 && string.Compare(term.Term, ends[2]) < 0))
            .Select(term => term.Term).Take(MostEnds + 1).ToList();
        return this with { Ends = found.Count > MostEnds ? null : found };
    }

    /// <summary>This text with another word in the place of one.</summary>
    internal SearchText With(int place, string word) => new(Words.SetItem(place, word));
}
