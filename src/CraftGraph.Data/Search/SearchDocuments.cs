using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Search;

/// <summary>Reads what the index learns of each thing of the catalogue, kind after kind.</summary>
/// <param name="context">The catalogue.</param>
/// <param name="words">Gets the words of names and aliases.</param>
internal sealed class SearchDocuments(CatalogueContext context, HashSet<string> words)
{
    // Rows of the large tables are read so many at a time: one connection has one reader at a time.
    private const int Batch = 5_000;

    private const int LeastWord = 3;

    private readonly ILookup<(SearchKind, int), string> _aliases = context.SearchAliases.AsNoTracking().ToList()
        .ToLookup(alias => (alias.Kind, alias.TargetId), alias => TextFolding.Fold(alias.Text));

    private readonly Dictionary<(SearchKind, int), string[]> _terms = [];

    /// <summary>The documents. What others refer to comes before them.</summary>
    public IEnumerable<SearchDocument> Read() =>
        OfKind(SearchKind.Region, context.Regions, _ => [])
            .Concat(OfKind(SearchKind.Province, context.Provinces, province => [(SearchKind.Region, province.RegionId)]))
            .Concat(OfKind(SearchKind.Town, context.Towns, town => [(SearchKind.Province, town.ProvinceId), (SearchKind.Region, town.RegionId)]))
            .Concat(OfKind(SearchKind.Trade, context.Trades.Include(trade => trade.Materials), trade => Materials(trade.Materials.Select(material => material.Id))))
            .Concat(OfKind(SearchKind.Material, context.Materials, _ => []))
            .Concat(OfKind(SearchKind.Technique, context.Techniques, _ => []))
            .Concat(OfKind(SearchKind.ProductFamily, context.ProductFamilies, family => [(SearchKind.Trade, family.TradeId), (SearchKind.Region, family.RegionId)]))
            .Concat(OfKind(SearchKind.Label, context.Labels, label => [(SearchKind.Trade, label.TradeId), (SearchKind.Region, label.RegionId)]))
            .Concat(OfKind(SearchKind.Institution, context.Institutions, body => [(SearchKind.Town, body.TownId), (SearchKind.Region, body.RegionId)]))
            .Concat(OfKind(SearchKind.Circuit, context.Circuits.Include(circuit => circuit.Trades), circuit =>
                [(SearchKind.Region, circuit.RegionId), .. Trades(circuit.Trades)]))
            .Concat(OfKind(SearchKind.PointOfSale, context.PointsOfSale.Include(point => point.Trades), point =>
                [(SearchKind.Town, point.TownId), (SearchKind.Region, point.RegionId), .. Trades(point.Trades)]))
            .Concat(Producers())
            .Concat(Products());

    private static IEnumerable<(SearchKind, int?)> Materials(IEnumerable<int> ids) => ids.Order().Select(id => (SearchKind.Material, (int?)id));

    private static IEnumerable<(SearchKind, int?)> Trades(IEnumerable<Trade> trades) => trades.Select(trade => (SearchKind.Trade, (int?)trade.Id)).Order();

    private IEnumerable<SearchDocument> OfKind<T>(SearchKind kind, IQueryable<T> rows, Func<T, IEnumerable<(SearchKind, int?)>> belongings)
        where T : NamedFact => rows.AsNoTracking().OrderBy(row => row.Id).ToList().Select(row => Create(kind, row.Id, row.Name, row.NameKeys, belongings(row)));

    private IEnumerable<SearchDocument> Producers()
    {
        for (var last = 0; ;)
        {
            var batch = context.Producers.AsNoTracking().Where(producer => producer.Id > last).OrderBy(producer => producer.Id).Take(Batch)
                .Select(producer => new { producer.Id, producer.Name, producer.NameKeys, producer.TownId, producer.ProvinceId, producer.RegionId }).ToList();
            if (batch.Count == 0)
            {
                yield break;
            }

            var (first, end) = (batch[0].Id, batch[^1].Id);
            var trades = context.Set<ProducerTrade>().Where(tie => tie.ProducerId >= first && tie.ProducerId <= end)
                .Select(tie => new { tie.ProducerId, tie.TradeId }).ToList().ToLookup(tie => tie.ProducerId, tie => tie.TradeId);
            foreach (var producer in batch)
            {
                yield return Create(SearchKind.Producer, producer.Id, producer.Name, producer.NameKeys,
                    [(SearchKind.Town, producer.TownId), (SearchKind.Province, producer.ProvinceId), (SearchKind.Region, producer.RegionId),
                        .. trades[producer.Id].Order().Select(id => (SearchKind.Trade, (int?)id))]);
            }

            last = end;
        }
    }

    private IEnumerable<SearchDocument> Products()
    {
        for (var last = 0; ;)
        {
            var batch = context.Products.AsNoTracking().Where(product => product.Id > last).OrderBy(product => product.Id).Take(Batch)
                .Select(product => new { product.Id, product.Name, product.NameKeys, product.TradeId, product.RegionId, product.Producer.TownId }).ToList();
            if (batch.Count == 0)
            {
                yield break;
            }

            var (first, end) = (batch[0].Id, batch[^1].Id);
            var materials = context.Set<ProductMaterial>().Where(part => part.ProductId >= first && part.ProductId <= end)
                .Select(part => new { part.ProductId, part.MaterialId }).ToList().ToLookup(part => part.ProductId, part => part.MaterialId);
            foreach (var product in batch)
            {
                yield return Create(SearchKind.Product, product.Id, product.Name, product.NameKeys,
                    [(SearchKind.Trade, product.TradeId), (SearchKind.Town, product.TownId), (SearchKind.Region, product.RegionId), .. Materials(materials[product.Id])]);
            }

            last = end;
        }
    }

    private SearchDocument Create(SearchKind kind, int id, LocalizedText name, SortKeys keys, IEnumerable<(SearchKind Kind, int? Id)> belongings)
    {
        // The sort keys are the names, folded already; where a language lacks, they repeat another.
        var names = new List<string>(4);
        foreach (var folded in (ReadOnlySpan<string>)[keys.Ar, keys.Fr, keys.En, keys.Zgh])
        {
            if (folded.Length > 0 && !names.Contains(folded))
            {
                names.Add(folded);
            }
        }

        names.AddRange(_aliases[(kind, id)]);
        var terms = new HashSet<string>(StringComparer.Ordinal);
        var exact = new List<string>(names.Count);
        foreach (var split in names.Select(SearchTerms.Words))
        {
            exact.Add(SearchTerms.OfName(split));
            foreach (var word in split)
            {
                var term = SearchTerms.Of(word);
                terms.Add(term);

                // Who is still typing an Arabic word with its article is found too.
                if (word[0] > 'z' && term != word)
                {
                    terms.Add(word);
                }

                if (word.Length >= LeastWord && char.IsLetter(word[0]))
                {
                    words.Add(word);
                }
            }
        }

        if (kind is not (SearchKind.Product or SearchKind.Producer))
        {
            _terms[(kind, id)] = [.. terms];
        }

        var other = new HashSet<string>(StringComparer.Ordinal);
        foreach (var belonging in belongings)
        {
            if (belonging.Id is { } known)
            {
                other.UnionWith(TermsOf(belonging.Kind, known));
            }
        }

        return new(kind, id, name, exact, terms, other);
    }

    // A trade comes before its materials, which stay as few as a page: their names are read when they are asked for first.
    private string[] TermsOf(SearchKind kind, int id)
    {
        if (kind is SearchKind.Material && !_terms.ContainsKey((kind, id)))
        {
            foreach (var _ in OfKind(SearchKind.Material, context.Materials, _ => []))
            {
                // Each leaves its terms.
            }
        }

        return _terms[(kind, id)];
    }
}
