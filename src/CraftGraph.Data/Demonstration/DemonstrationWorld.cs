using System.Globalization;
using CraftGraph.Data.Model;
using CsvHelper;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Demonstration;

/// <summary>The facts that demonstration data is fitted to: what is made where, of what, under which labels. Read once.</summary>
internal sealed class DemonstrationWorld
{
    private readonly Dictionary<int, DemonstrationArticle[]> _articles;
    private readonly Dictionary<int, int[]> _materials;
    private readonly Dictionary<int, int[]> _techniques;
    private readonly Dictionary<int, LocalizedText> _materialNames;
    private readonly Dictionary<int, Trade> _trades;
    private readonly Dictionary<int, DemonstrationPlace[]> _places;
    private readonly Dictionary<int, int[]> _tradesByRegion;
    private readonly Dictionary<(int RegionId, int TradeId), Label[]> _labels;

    private DemonstrationWorld(CatalogueContext context)
    {
        var trades = context.Trades.AsNoTracking().AsSplitQuery()
            .Include(trade => trade.Materials).Include(trade => trade.Techniques).Include(trade => trade.HsCodes)
            .OrderBy(trade => trade.Id).ToList();
        _trades = trades.ToDictionary(trade => trade.Id);
        _materials = trades.ToDictionary(trade => trade.Id, trade => trade.Materials.Select(material => material.Id).Order().ToArray());
        _techniques = trades.ToDictionary(trade => trade.Id, trade => trade.Techniques.Select(technique => technique.Id).Order().ToArray());
        _materialNames = trades.SelectMany(trade => trade.Materials).DistinctBy(material => material.Id)
            .ToDictionary(material => material.Id, material => material.Name);
        _articles = Articles(trades, context.ProductFamilies.AsNoTracking().ToDictionary(family => family.Slug, family => family.Id));

        _places = Places(context);

        var practices = context.RegionTrades.AsNoTracking()
            .Where(practice => practice.Region.Scheme == RegionScheme.Since2015)
            .OrderBy(practice => practice.RegionId).ThenBy(practice => practice.Rank)
            .Select(practice => new { practice.RegionId, practice.TradeId, practice.Rank }).ToList()
            .Where(practice => _places.ContainsKey(practice.RegionId) && _articles[practice.TradeId].Length > 0).ToList();
        Practices = [.. practices.Select(practice => (practice.RegionId, practice.TradeId))];

        // The leading trades of a region have the most makers.
        WeightedPractices =
        [
            .. practices.SelectMany(
                practice => Enumerable.Repeat((practice.RegionId, practice.TradeId), Math.Max(1, 12 / practice.Rank))),
        ];
        _tradesByRegion = practices.GroupBy(practice => practice.RegionId, practice => practice.TradeId)
            .ToDictionary(region => region.Key, region => region.ToArray());

        // A category is a class of labels, not a label that anybody holds.
        var labels = context.Labels.AsNoTracking().Where(label => label.Kind != LabelKind.LabelCategory).OrderBy(label => label.Id).ToList();
        Towns = [.. _places.Values.SelectMany(places => places).Where(place => place.TownId != null && _tradesByRegion.ContainsKey(place.RegionId))];
        _labels = Practices.ToDictionary(practice => practice, practice => labels
            .Where(label => (label.TradeId ?? practice.TradeId) == practice.TradeId && (label.RegionId ?? practice.RegionId) == practice.RegionId)
            .ToArray());
    }

    /// <summary>Each present region with each of its trades, once.</summary>
    public IReadOnlyList<(int RegionId, int TradeId)> Practices { get; }

    /// <summary>The same, leading trades several times.</summary>
    public IReadOnlyList<(int RegionId, int TradeId)> WeightedPractices { get; }

    /// <summary>The towns of regions where trades are practised.</summary>
    public IReadOnlyList<DemonstrationPlace> Towns { get; }

    /// <summary>Reads the facts.</summary>
    public static DemonstrationWorld Read(CatalogueContext context) => new(context);

    /// <summary>A trade.</summary>
    public Trade Trade(int id) => _trades[id];

    /// <summary>What a trade makes; at least one kind.</summary>
    public IReadOnlyList<DemonstrationArticle> ArticlesOf(int tradeId) => _articles[tradeId];

    /// <summary>What a trade works; may be empty.</summary>
    public IReadOnlyList<int> MaterialsOf(int tradeId) => _materials[tradeId];

    /// <summary>How a trade works; may be empty.</summary>
    public IReadOnlyList<int> TechniquesOf(int tradeId) => _techniques[tradeId];

    /// <summary>Name of a material.</summary>
    public LocalizedText MaterialName(int id) => _materialNames[id];

    /// <summary>Where makers of a present region can be; at least one place.</summary>
    public IReadOnlyList<DemonstrationPlace> PlacesIn(int regionId) => _places[regionId];

    /// <summary>The trades of a present region, leading ones first; at least one.</summary>
    public IReadOnlyList<int> TradesIn(int regionId) => _tradesByRegion[regionId];

    /// <summary>Of how many makers of a hundred apprentices learn a trade, as it is invented: none of one trade in six, few of another.</summary>
    public static int TeachersOf(int tradeId) => (tradeId % 6) switch
    {
        0 => 0,
        3 => 10,
        _ => 80,
    };

    /// <summary>The labels that a maker of a trade in a region can be given; the national ones at least.</summary>
    public IReadOnlyList<Label> LabelsFor(int regionId, int tradeId) => _labels[(regionId, tradeId)];

    private static Dictionary<int, DemonstrationPlace[]> Places(CatalogueContext context)
    {
        var towns = context.Towns.AsNoTracking().OrderBy(town => town.Id).ToList()
            .Select(town => new DemonstrationPlace(
                town.Id, town.ProvinceId, town.RegionId, town.FormerRegionId, town.Name, town.Latitude, town.Longitude)).ToList();
        var served = towns.Select(town => town.RegionId).ToHashSet();
        var seats = context.Provinces.AsNoTracking().Where(province => province.Latitude != null && province.Longitude != null)
            .OrderBy(province => province.Id).ToList()
            .Where(province => !served.Contains(province.RegionId))
            .Select(province => new DemonstrationPlace(
                null, province.Id, province.RegionId, province.FormerRegionId, province.Name, province.Latitude!.Value, province.Longitude!.Value));
        return towns.Concat(seats).GroupBy(place => place.RegionId).ToDictionary(region => region.Key, region => region.ToArray());
    }

    private static Dictionary<int, DemonstrationArticle[]> Articles(List<Trade> trades, Dictionary<string, int> families)
    {
        using var stream = typeof(DemonstrationWorld).Assembly.GetManifestResourceStream("CraftGraph.Data.Demonstration.articles.csv")!;
        using var sheet = CsvReader.Create(stream, new CsvReaderOptions { Separator = ',' });
        var lines = new List<(string Trade, string HsCode, DemonstrationArticle Article)>();
        while (sheet.Read())
        {
            lines.Add((sheet.GetString("trade_id"), sheet.GetString("hs_code"), new DemonstrationArticle(
                sheet.GetString("id"),
                new LocalizedText { Ar = sheet.GetString("name_ar"), Fr = sheet.GetString("name_fr"), En = sheet.GetString("name_en") },
                families.TryGetValue(sheet.GetString("family_id"), out var family) ? family : null,
                HsCodeId: 0,
                Unit(sheet.GetString("unit")),
                Number(sheet.GetString("min_mad"))!.Value,
                Number(sheet.GetString("max_mad"))!.Value,
                Number(sheet.GetString("length_mm")),
                Number(sheet.GetString("width_mm")),
                Number(sheet.GetString("height_mm")),
                Number(sheet.GetString("weight_g"))!.Value)));
        }

        var byTrade = lines.ToLookup(line => line.Trade, StringComparer.Ordinal);
        var articles = new Dictionary<int, DemonstrationArticle[]>();
        foreach (var trade in trades)
        {
            var codes = trade.HsCodes.ToDictionary(code => code.Code, code => code.Id);
            var made = byTrade[trade.Slug]
                .Where(line => codes.ContainsKey(line.HsCode))
                .Select(line => line.Article with { HsCodeId = codes[line.HsCode] }).ToArray();
            if (made.Length == 0 && codes.Count > 0)
            {
                // A trade that somebody added: its articles bear its own name.
                made = [new DemonstrationArticle(trade.Slug, trade.Name, null, codes.Values.Min(), SaleUnit.Piece, 100, 1000, 300, 200, 100, 800)];
            }

            articles.Add(trade.Id, made);
        }

        return articles;
    }

    private static SaleUnit Unit(string word) => word switch
    {
        "piece" => SaleUnit.Piece,
        "pair" => SaleUnit.Pair,
        "set" => SaleUnit.Set,
        "m2" => SaleUnit.SquareMeter,
        "litre" => SaleUnit.Liter,
        _ => throw new InvalidOperationException($"The unit '{word}' in articles.csv is not known."),
    };

    private static int? Number(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
