using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Search;

/// <summary>The one writer of the search index. Whoever changes what can be found has it written in the same transaction.</summary>
public static class SearchIndex
{
    /// <summary>Number of the rules by which texts become terms; the next start of a program with another number makes the index anew.</summary>
    public const int Version = 1;

    /// <summary>The table of the index.</summary>
    internal const string Table = "SearchIndex";

    private const int KeysInACondition = 500;

    /// <summary>Makes the whole index anew from what the catalogue holds.</summary>
    /// <param name="context">In a transaction, which the caller commits.</param>
    /// <param name="cancellationToken">Checked between entries.</param>
    /// <returns>How many entries it has.</returns>
    public static int Rebuild(CatalogueContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Search.Clear(context);
        context.Set<SearchWord>().ExecuteDelete();
        context.Set<SearchTerm>().ExecuteDelete();
        var words = new HashSet<string>(StringComparer.Ordinal);
        var terms = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        Add(context, new SearchDocuments(context).Read().Select(Note), cancellationToken);
        AddWords(context, words);
        AddTerms(context, terms);
        return count;

        SearchDocument Note(SearchDocument document)
        {
            count++;
            words.UnionWith(document.NameWords);
            terms.UnionWith(document.Terms);
            return document;
        }
    }

    /// <summary>Writes the entries anew that a change concerns: those of what was changed, and of all that is found by its names.</summary>
    /// <param name="context">In the transaction of the change, which the caller commits, and after it.</param>
    /// <param name="changed">What was added, changed or deleted; what cannot be found is left out.</param>
    /// <param name="cancellationToken">Checked between entries.</param>
    public static void Update(CatalogueContext context, IEnumerable<CatalogueEntity> changed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(changed);
        var things = new HashSet<(SearchKind Kind, int Id)>();
        foreach (var entity in changed)
        {
            if (entity is SearchAlias alias)
            {
                things.Add((alias.Kind, alias.TargetId));
            }
            else if (SearchSource.KindOf(entity) is { } kind)
            {
                things.Add((kind, entity.Id));
            }
        }

        if (things.Count == 0)
        {
            return;
        }

        var documents = new SearchDocuments(context);
        things.UnionWith([.. documents.FindOwners(things.ToLookup(thing => thing.Kind, thing => thing.Id))]);
        foreach (var ofKind in things.GroupBy(thing => thing.Kind, thing => thing.Id).OrderBy(group => group.Key))
        {
            foreach (var ids in ofKind.Order().Chunk(KeysInACondition))
            {
                Replace(context, [.. ids.Select(id => SearchEntry.KeyOf(ofKind.Key, id))], [.. documents.Read(ofKind.Key, ids)], cancellationToken);
            }
        }
    }

    /// <summary>Compares the index with what the catalogue holds.</summary>
    /// <param name="context">The catalogue.</param>
    /// <param name="cancellationToken">Checked between entries.</param>
    /// <returns>Where they differ, by kind and id; nothing when the index is right.</returns>
    public static IEnumerable<SearchDifference> Check(CatalogueContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var entries = context.SearchEntries.AsNoTracking().Select(entry => new { entry.Id, entry.Digest }).ToDictionary(entry => entry.Id, entry => entry.Digest);
        var terms = context.Set<SearchTerm>().AsNoTracking().Select(term => term.Term).ToHashSet(StringComparer.Ordinal);
        foreach (var document in new SearchDocuments(context).Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!entries.Remove(document.Key, out var digest))
            {
                yield return new(document.Kind, document.Id, SearchDifferenceKind.Missing);
            }
            else if (digest != document.Digest || document.Terms.Any(term => term[0] != TermPlace.ExactName && !terms.Contains(term)))
            {
                yield return new(document.Kind, document.Id, SearchDifferenceKind.OutOfDate);
            }
        }

        foreach (var key in entries.Keys.Order())
        {
            yield return new((SearchKind)(key / SearchEntry.IdsOfAKind), (int)(key % SearchEntry.IdsOfAKind), SearchDifferenceKind.LeftOver);
        }
    }

    /// <summary>Puts entries into the index, which has none with their keys.</summary>
    /// <param name="context">In the transaction of the change.</param>
    /// <param name="documents">What is new.</param>
    /// <param name="cancellationToken">Checked between entries.</param>
    internal static void Add(CatalogueContext context, IEnumerable<SearchDocument> documents, CancellationToken cancellationToken)
    {
        using var insert = context.OpenInsert(Table, [context.Search.KeyColumn, "Kind", "Digest", "Name_Ar", "Name_Fr", "Name_En", "Name_Zgh", "Terms"]);
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            insert.Add(
                document.Key,
                document.Kind.ToString(),
                document.Digest,
                document.Name.Ar,
                document.Name.Fr,
                document.Name.En,
                document.Name.Zgh,
                context.Search.WriteTerms(document.Terms));
        }
    }

    private static void Replace(CatalogueContext context, long[] keys, List<SearchDocument> documents, CancellationToken cancellationToken)
    {
        var before = context.SearchEntries.AsNoTracking().Where(entry => EF.Parameter(keys).Contains(entry.Id))
            .Select(entry => new { entry.Id, entry.Digest }).ToDictionary(entry => entry.Id, entry => entry.Digest);

        // Most changes are of something that nobody searches for.
        var changed = documents.FindAll(document => !before.TryGetValue(document.Key, out var digest) || digest != document.Digest);
        long[] outdated = [.. before.Keys.Except(documents.Select(document => document.Key)).Concat(changed.Select(document => document.Key))];
        context.SearchEntries.Where(entry => EF.Parameter(outdated).Contains(entry.Id)).ExecuteDelete();
        Add(context, changed, cancellationToken);

        // Words and terms that nothing has any longer stay until the index is made anew: they find nothing.
        var words = changed.SelectMany(document => document.NameWords).ToHashSet(StringComparer.Ordinal);
        foreach (var length in words.GroupBy(word => word.Length))
        {
            string[] some = [.. length];
            words.ExceptWith([.. context.Set<SearchWord>().Where(word => word.Length == length.Key && EF.Parameter(some).Contains(word.Word)).Select(word => word.Word)]);
        }

        AddWords(context, words);
        var terms = changed.SelectMany(document => document.Terms).ToHashSet(StringComparer.Ordinal);
        foreach (var some in terms.Chunk(KeysInACondition).ToList())
        {
            terms.ExceptWith([.. context.Set<SearchTerm>().Where(term => EF.Parameter(some).Contains(term.Term)).Select(term => term.Term)]);
        }

        AddTerms(context, terms);
    }

    private static void AddTerms(CatalogueContext context, IEnumerable<string> terms)
    {
        // Whole names are asked for whole.
        using var insert = context.OpenInsert("SearchTerms", [nameof(SearchTerm.Term)]);
        foreach (var term in terms.Where(term => term[0] != TermPlace.ExactName))
        {
            insert.Add(term);
        }
    }

    private static void AddWords(CatalogueContext context, IEnumerable<string> words)
    {
        using var insert = context.OpenInsert("SearchWords", [nameof(SearchWord.Word), nameof(SearchWord.Length)]);
        foreach (var word in words)
        {
            insert.Add(word, word.Length);
        }
    }
}
