using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Search;

/// <summary>Makes what the index learns of things from what the catalogue holds.</summary>
internal sealed class SearchDocuments
{
    // Rows of the large tables are read so many at a time: one connection has one reader at a time.
    private const int Batch = 5_000;

    // A list of keys in a condition is one parameter, and is walked by the database.
    private const int KeysInACondition = 500;

    private readonly IReadOnlyList<SearchSource> _sources;
    private readonly ILookup<(SearchKind, int), string> _aliases;
    private readonly Dictionary<SearchKind, Dictionary<int, string[]>> _nameTerms = [];

    /// <param name="context">The catalogue.</param>
    public SearchDocuments(CatalogueContext context)
    {
        _sources = SearchSource.Of(context);
        _aliases = context.SearchAliases.AsNoTracking().ToList().ToLookup(alias => (alias.Kind, alias.TargetId), alias => TextFolding.Fold(alias.Text));
    }

    /// <summary>The documents of everything, in the order of their keys.</summary>
    public IEnumerable<SearchDocument> Read() => _sources.OrderBy(source => source.Kind).SelectMany(ReadAll);

    /// <summary>The documents of some things of a kind; none for ids that the catalogue does not have.</summary>
    public IEnumerable<SearchDocument> Read(SearchKind kind, IEnumerable<int> ids)
    {
        var source = SourceOf(kind);
        return ids.Order().Chunk(KeysInACondition).SelectMany(keys => Create(
            source,
            source.Rows.Where(row => EF.Parameter(keys).Contains(row.Id)),
            pairs => pairs.Where(pair => EF.Parameter(keys).Contains(pair.Id))));
    }

    /// <summary>The things that others belong to, whose documents change with those others' names.</summary>
    /// <param name="belongings">What belongs to them.</param>
    public IEnumerable<(SearchKind Kind, int Id)> FindOwners(ILookup<SearchKind, int> belongings) =>
        from source in _sources
        from tie in source.Ties
        from keys in belongings[tie.To].Chunk(KeysInACondition)
        from id in tie.Pairs.Where(pair => EF.Parameter(keys).Contains(pair.TargetId!.Value)).Select(pair => pair.Id).ToList()
        select (source.Kind, id);

    private SearchSource SourceOf(SearchKind kind) => _sources.First(source => source.Kind == kind);

    private IEnumerable<SearchDocument> ReadAll(SearchSource source)
    {
        for (var last = 0; ;)
        {
            var after = last;
            var ids = source.Rows.Where(row => row.Id > after).OrderBy(row => row.Id).Take(Batch).Select(row => row.Id).ToList();
            if (ids.Count == 0)
            {
                yield break;
            }

            last = ids[^1];
            var end = last;
            var documents = Create(
                source,
                source.Rows.Where(row => row.Id > after && row.Id <= end).OrderBy(row => row.Id),
                pairs => pairs.Where(pair => pair.Id > after && pair.Id <= end));
            foreach (var document in documents)
            {
                yield return document;
            }
        }
    }

    private IEnumerable<SearchDocument> Create(
        SearchSource source, IQueryable<SearchRow> rows, Func<IQueryable<SearchTie>, IQueryable<SearchTie>> narrow)
    {
        var ties = source.Ties
            .Select(tie => (NameTerms: GetNameTerms(tie.To), Targets: narrow(tie.Pairs).Where(pair => pair.TargetId != null).ToList()
                .ToLookup(pair => pair.Id, pair => pair.TargetId!.Value)))
            .ToList();

        // Folding and hashing are most of the work, and need no database.
        return rows.ToList().AsParallel().AsOrdered().Select(row => Create(
            source.Kind, row, ties.SelectMany(tie => tie.Targets[row.Id].Select(target => tie.NameTerms[target]))));
    }

    private SearchDocument Create(SearchKind kind, SearchRow row, IEnumerable<IEnumerable<string>> belongings)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var terms = new List<string>();
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in NamesOf(kind, row).Select(SearchTerms.Words))
        {
            words.UnionWith(name.Where(SpellingCorrection.IsCorrectable));
            Add(TermPlace.ExactName, [SearchTerms.OfName(name)]);
        }

        Add(TermPlace.Name, NamesOf(kind, row).SelectMany(SearchTerms.OfWords));
        Add(TermPlace.Belonging, belongings.SelectMany(one => one));
        Add(TermPlace.Text, TextsOf(row).SelectMany(text => SearchTerms.OfWords(TextFolding.Fold(text))).Take(SearchTerms.MostOfTexts));
        return new(kind, row.Id, row.Name, terms, words);

        void Add(char place, IEnumerable<string> found)
        {
            foreach (var term in found)
            {
                // A whole name of one word is that word too.
                if (term.Length <= SearchTerms.Longest && known.Add(place == TermPlace.ExactName ? place + term : term))
                {
                    terms.Add(place + term);
                }
            }
        }
    }

    // What belongs to others are facts, which are few: those of a kind are read when they are asked for first.
    private Dictionary<int, string[]> GetNameTerms(SearchKind kind)
    {
        if (!_nameTerms.TryGetValue(kind, out var terms))
        {
            _nameTerms[kind] = terms = SourceOf(kind).Rows.ToList()
                .ToDictionary(row => row.Id, row => NamesOf(kind, row).SelectMany(SearchTerms.OfWords).Distinct(StringComparer.Ordinal).ToArray());
        }

        return terms;
    }

    private IEnumerable<string> NamesOf(SearchKind kind, SearchRow row) =>
        new[] { row.NameKeys.Ar, row.NameKeys.Fr, row.NameKeys.En, row.NameKeys.Zgh }.Concat(_aliases[(kind, row.Id)])
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> TextsOf(SearchRow row) =>
        new[] { row.Text, row.MoreText }.SelectMany(text => new[] { text.Ar, text.Fr, text.En, text.Zgh }).OfType<string>();
}
