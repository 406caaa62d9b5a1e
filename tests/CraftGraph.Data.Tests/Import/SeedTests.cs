using CraftGraph.Data.Import;
using CraftGraph.Data.Model;
using CsvHelper;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Tests.Import;

/// <summary>What every catalogue starts with. Fact numbers are those of the founding documents.</summary>
public abstract class SeedTests : CatalogueTests, IDisposable
{
    private readonly TemporaryCatalogue _catalogue;

    protected SeedTests(Provider provider)
        : base(provider) => _catalogue = With(0);

    public void Dispose()
    {
        _catalogue.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void There_are_twelve_regions_sixteen_former_ones_and_75_provinces()
    {
        using var context = _catalogue.Context();

        Assert.Equal(12, context.Regions.Count(region => region.Scheme == RegionScheme.Since2015));
        Assert.Equal(16, context.Regions.Count(region => region.Scheme == RegionScheme.Before2015));
        Assert.Equal(75, context.Provinces.Count());
        Assert.Equal(13, context.Provinces.Count(province => province.Kind == ProvinceKind.Prefecture));
        Assert.All(
            context.Regions.Include(region => region.Provinces).Where(region => region.Scheme == RegionScheme.Since2015).ToList(),
            region => Assert.NotEmpty(region.Provinces));
    }

    [Fact]
    public void Every_region_has_its_seat()
    {
        var seats = _catalogue.Read(context => context.Regions
            .Select(region => new { region.Slug, Seat = region.Seat!.Slug }).ToDictionary(region => region.Slug, region => region.Seat));

        Assert.Equal(28, seats.Count);
        Assert.Equal("agadir", seats["souss-massa"]);
        Assert.Equal("fes", seats["old-fes-boulemane"]);
    }

    [Fact]
    public void Every_province_passed_from_its_former_region_to_its_present_one()
    {
        using var context = _catalogue.Context();
        var successions = context.RegionSuccessions.Include(succession => succession.Provinces).ToList();
        var passed = successions.SelectMany(succession => succession.Provinces.Select(province => new
        {
            province.Slug,
            IsRight = province.RegionId == succession.RegionId && province.FormerRegionId == succession.FormerRegionId,
        })).ToList();

        Assert.Equal(75, passed.Count);
        Assert.All(passed, province => Assert.True(province.IsRight, province.Slug));
    }

    [Theory]
    [InlineData("F43", "old-souss-massa-draa", "artisans", 28_000, KeyFigureUnit.Persons, 2011, true)]
    [InlineData("F44", "old-souss-massa-draa", "production-units", 7_000, KeyFigureUnit.Units, 2011, true)]
    [InlineData("F45", "old-souss-massa-draa", "craft-turnover", 591_000_000, KeyFigureUnit.MoroccanDirhams, 2011, false)]
    [InlineData("F46", "old-souss-massa-draa", "craft-exports", 7_000_000, KeyFigureUnit.MoroccanDirhams, 2011, true)]
    [InlineData("F93", "old-fes-boulemane", "income-share-city", 33, KeyFigureUnit.Percent, null, true)]
    [InlineData("F94", "old-fes-boulemane", "income-share-medina", 75, KeyFigureUnit.Percent, null, false)]
    [InlineData("F95", "old-fes-boulemane", "national-export-share", 47, KeyFigureUnit.Percent, null, false)]
    public void The_figures_of_the_founding_documents_are_there(
        string seedFact, string region, string measure, long value, KeyFigureUnit unit, int? year, bool isApproximate)
    {
        using var context = _catalogue.Context();
        var figure = context.KeyFigures.Include(candidate => candidate.Region).Include(candidate => candidate.Measure)
            .Include(candidate => candidate.Sources).AsSplitQuery().Single(candidate => candidate.SeedFact == seedFact);

        Assert.Equal(region, figure.Region!.Slug);
        Assert.Equal(measure, figure.Measure.Slug);
        Assert.Equal(value * 1000, figure.ValueInThousandths);
        Assert.Equal(unit, figure.Unit);
        Assert.Equal(year, figure.Year);
        Assert.Equal(isApproximate, figure.IsApproximate);
        Assert.Contains(figure.Sources, source => source.Kind == SourceKind.SeedDocument);
    }

    [Fact]
    public void A_figure_with_a_fraction_is_exact() =>
        Assert.Equal(25_500, _catalogue.Read(context => context.KeyFigures.Single(figure => figure.Slug == "labels-fm-share").ValueInThousandths));

    [Fact]
    public void Carpets_jewellery_and_traditional_architecture_lead_in_souss_massa_draa()
    {
        using var context = _catalogue.Context();
        var trades = context.RegionTrades.Where(practice => practice.Region.Slug == "old-souss-massa-draa")
            .OrderBy(practice => practice.Rank).Include(practice => practice.Trade).ToList();

        Assert.Equal(["carpets", "jewellery", "traditional-architecture"], trades.Take(3).Select(practice => practice.Trade.Slug));
        Assert.All(trades.Take(3), practice => Assert.True(practice.IsRankStated && practice.SeedFact == "F47"));
        Assert.All(trades.Skip(3), practice => Assert.False(practice.IsRankStated));
        Assert.Equal(Enumerable.Range(1, trades.Count), trades.Select(practice => practice.Rank));
        Assert.All(trades, practice => Assert.True(practice.ArtisanCount is null && !practice.IsDemonstration));
        Assert.Contains(trades, practice => practice.Trade.Slug == "green-glazed-pottery");
    }

    [Fact]
    public void Every_trade_has_materials_techniques_codes_and_regions()
    {
        using var context = _catalogue.Context();

        Assert.Equal(47, context.Trades.Count());
        Assert.Empty(context.Trades.Where(trade =>
            !trade.Materials.Any() || !trade.Techniques.Any() || !trade.HsCodes.Any() || !trade.Regions.Any()).Select(trade => trade.Slug));
        Assert.Empty(context.Materials.Where(material => !material.Trades.Any()).Select(material => material.Slug));
        Assert.Empty(context.Techniques.Where(technique => !technique.Trades.Any()).Select(technique => technique.Slug));
    }

    [Fact]
    public void The_trades_of_the_sheet_of_codes_are_those_of_the_sheet_of_trades()
    {
        using var context = _catalogue.Context();
        var stored = context.HsCodes.Include(code => code.Trades).ToList()
            .SelectMany(code => code.Trades.Select(trade => $"{code.Code}/{trade.Slug}"));
        var listed = new List<string>();
        using var sheet = CsvReader.Create(SheetSet.Seed.Read("hs-codes.csv")!, new CsvReaderOptions { Separator = ',' });
        while (sheet.Read())
        {
            listed.AddRange(sheet.GetString("trade_ids").Split(';').Select(trade => $"{sheet.GetString("code")}/{trade}"));
        }

        Assert.Equal(stored.Order(), listed.Order());
    }

    [Fact]
    public void A_label_knows_its_issuer_its_register_and_the_texts_it_rests_on()
    {
        using var context = _catalogue.Context();
        var label = context.Labels.Include(candidate => candidate.Issuer).Include(candidate => candidate.Register)
            .Include(candidate => candidate.LegalTexts).AsSplitQuery().Single(candidate => candidate.Slug == "label-tazerzite");

        Assert.Equal("ministry-crafts", label.Issuer!.Slug);
        Assert.Equal("ompic", label.Register!.Slug);
        Assert.Equal(["decree-133-12", "law-133-12"], label.LegalTexts.Select(text => text.Slug).Order());
        Assert.Equal(
            ["dahir-stamping-1919", "dahir-stamping-1974"],
            context.Labels.Where(stamp => stamp.Kind == LabelKind.OfficialStamp).SelectMany(stamp => stamp.LegalTexts).Select(text => text.Slug).Order());
    }

    [Fact]
    public void The_stops_of_a_circuit_are_in_order_with_distances_in_metres()
    {
        using var context = _catalogue.Context();
        var circuit = context.Circuits.Include(candidate => candidate.Stops).ThenInclude(stop => stop.PointOfSale)
            .Single(candidate => candidate.Slug == "fes-copper-wood-leather");
        var stops = circuit.Stops.OrderBy(stop => stop.Position).ToList();

        Assert.Equal(11, stops.Count);
        Assert.Equal(1838, circuit.LengthMeters);
        Assert.Equal(("bab-boujloud", 0, 0), (stops[0].PointOfSale.Slug, stops[0].LegMeters, stops[0].CumulativeMeters));
        Assert.Equal(("funduq-kaat-smen", 307, 307), (stops[1].PointOfSale.Slug, stops[1].LegMeters, stops[1].CumulativeMeters));
        Assert.Equal(1838, stops[^1].CumulativeMeters);
    }

    [Fact]
    public void Official_circuits_have_hours_and_stops_as_published_and_composed_ones_are_not_official()
    {
        using var context = _catalogue.Context();

        Assert.Equal(6, context.Circuits.Count(circuit => circuit.IsOfficial));
        Assert.Equal(11, context.Circuits.Count(circuit => !circuit.IsOfficial && circuit.StopCount > 0));
        var walls = context.Circuits.Single(circuit => circuit.MinimumHours == 2);
        Assert.Equal(3, walls.MaximumHours);
        Assert.NotNull(walls.StopsAsPublished);
    }

    [Fact]
    public void A_citation_of_a_part_keeps_its_place_and_points_to_the_whole()
    {
        using var context = _catalogue.Context();
        var source = context.LegalTexts.Where(text => text.Slug == "law-18-09").SelectMany(text => text.Sources).Include(part => part.Whole).Single();

        Assert.Equal("dahir 1-11-89", source.Locator);
        Assert.Equal("Chambre d’artisanat Fès-Meknès (carfm.ma)", source.Whole!.TitleAndAddress);
        Assert.Equal(source.Whole.Kind, source.Kind);
    }

    [Fact]
    public void Every_fact_names_a_source()
    {
        using var context = _catalogue.Context();

        Assert.Empty(Unsourced(context.Regions));
        Assert.Empty(Unsourced(context.Provinces));
        Assert.Empty(Unsourced(context.Towns));
        Assert.Empty(Unsourced(context.Trades));
        Assert.Empty(Unsourced(context.RegionTrades));
        Assert.Empty(Unsourced(context.HsCodes));
        Assert.Empty(Unsourced(context.Producers));
        Assert.Empty(Unsourced(context.Labels));
        Assert.Empty(Unsourced(context.Institutions));
        Assert.Empty(Unsourced(context.PointsOfSale));
        Assert.Empty(Unsourced(context.Circuits));
        Assert.Empty(Unsourced(context.KeyFigures));
        Assert.Empty(Unsourced(context.Plans));
        Assert.Empty(Unsourced(context.PlanAxes));
        Assert.Empty(Unsourced(context.PlanProjects));
        Assert.Empty(Unsourced(context.PlanTargets));
        Assert.Empty(Unsourced(context.Indicators));
        Assert.Empty(Unsourced(context.Events));
        Assert.Empty(Unsourced(context.Agreements));
        Assert.Empty(Unsourced(context.Fairs));
        Assert.Empty(Unsourced(context.TrainingProvisions));
        Assert.Empty(Unsourced(context.SupportMeasures));
        Assert.Empty(Unsourced(context.LogisticsServices));
        Assert.Empty(Unsourced(context.ProductionSites));
        Assert.Empty(Unsourced(context.Guidebooks));
    }

    [Fact]
    public void Data_leads_to_every_fact_of_the_founding_documents()
    {
        using var context = _catalogue.Context();
        var stated = context.Model.GetEntityTypes()
            .SelectMany(entity => entity.GetDeclaredSkipNavigations())
            .Where(navigation => navigation.TargetEntityType.ClrType == typeof(FoundingFact) && navigation.DeclaringEntityType.ClrType != typeof(Reading))
            .SelectMany(navigation => context.Set<Dictionary<string, object>>(navigation.JoinEntityType.Name)
                .Select(pair => (int)pair["FoundingFactId"]).ToList())
            .ToHashSet();

        // The leading trades of a region are ranks, which name the fact themselves.
        Assert.Equal(["F47"], context.FoundingFacts.ToList().Where(fact => !stated.Contains(fact.Id)).Select(fact => fact.Number));
        Assert.Contains(context.RegionTrades, practice => practice.SeedFact == "F47");
    }

    [Fact]
    public void A_plan_keeps_what_it_declares_and_what_is_named_apart()
    {
        var plans = _catalogue.Read(context => context.Plans.Where(plan => plan.Region!.Scheme == RegionScheme.Before2015 && plan.DeclaredProjectCount != null)
            .OrderBy(plan => plan.Slug)
            .Select(plan => $"{plan.Slug}: {plan.DeclaredAxisCount} axes, {plan.DeclaredProjectCount} projects; named {plan.Axes.Count(axis => axis.Kind == PlanAxisKind.Axis)}, {plan.Projects.Count}")
            .ToList());

        Assert.Equal(
            ["pdra-fes-boulemane: 6 axes, 37 projects; named 6, 27", "pdra-souss-massa-draa: 3 axes, 51 projects; named 3, 6"], plans);
    }

    [Fact]
    public void The_last_figure_of_a_series_is_its_latest()
    {
        using var context = _catalogue.Context();
        var marks = context.Indicators.Include(indicator => indicator.Baseline).Include(indicator => indicator.Latest).Single(indicator => indicator.Slug == "ind-ma-marks");

        Assert.Equal(("labels-2013-marks", "labels-2025-marks-b"), (marks.Baseline!.Slug, marks.Latest!.Slug));
        Assert.Null(context.Indicators.Single(indicator => indicator.Slug == "ind-smd-jobs").LatestId);
    }

    [Fact]
    public void Cooperatives_are_real_and_chambers_are_institutions_of_their_region()
    {
        using var context = _catalogue.Context();

        Assert.Equal(11, context.Cooperatives.Count());
        Assert.False(context.Producers.Any(producer => producer.IsDemonstration || producer.Verification == Verification.Demonstration));
        Assert.Equal(40, context.Cooperatives.Single(cooperative => cooperative.Slug == "coop-cerises-sefrou").Members);
        Assert.Equal("old-fes-boulemane", context.Cooperatives.Where(cooperative => cooperative.Slug == "coop-cerises-sefrou").Select(cooperative => cooperative.FormerRegion!.Slug).Single());
        Assert.Equal(12, context.Institutions.Where(institution => institution.Kind == InstitutionKind.Chamber).Select(institution => institution.RegionId).Distinct().Count());
    }

    [Fact]
    public void Names_are_in_arabic_french_and_english_and_some_in_tifinagh()
    {
        using var context = _catalogue.Context();
        var region = context.Regions.Single(candidate => candidate.Slug == "souss-massa");

        Assert.Equal(new LocalizedText { Ar = "سوس-ماسة", Fr = "Souss-Massa", En = "Souss-Massa", Zgh = "ⵙⵓⵙ-ⵎⴰⵙⵙⴰ" }, region.Name);
        Assert.Equal("ⵙⵓⵙ ⵎⴰⵙⵙⴰ", region.NameKeys.Zgh);
        Assert.Equal("l oriental", context.Regions.Single(candidate => candidate.Slug == "oriental").NameKeys.Zgh);
    }

    private static List<int> Unsourced<T>(IQueryable<T> facts)
        where T : Fact => [.. facts.Where(fact => !fact.Sources.Any()).Select(fact => fact.Id)];
}

public sealed class SeedOnSqliteTests() : SeedTests(Provider.Sqlite);

public sealed class SeedOnPostgresTests() : SeedTests(Provider.Postgres);
