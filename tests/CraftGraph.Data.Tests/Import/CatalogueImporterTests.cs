using System.Text;
using CraftGraph.Data.Import;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Tests.Import;

public abstract class CatalogueImporterTests(Provider provider) : CatalogueTests(provider)
{
    private const string TownHeader = "id,name_ar,name_fr,name_en,province_id,region_id,old_region_id,lat,lon,verification,verification_note,source\n";
    private const string GoodTown = "anza,أنزا,Anza,Anza,agadir-ida-outanane,souss-massa,old-souss-massa-draa,30.45,-9.65,unverified,,general knowledge\n";

    [Theory]
    [InlineData("lat", "36.2", "3,Town", "is not within Morocco: decimal degrees from 20.5 to 36.1 are expected")]
    [InlineData("lat", "abc", "3", "is not within Morocco: decimal degrees from 20.5 to 36.1 are expected")]
    [InlineData("lon", "", "3", "is empty, while the other coordinate is given")]
    [InlineData("province_id", "atlantis", "3", "names the province 'atlantis', which is in no sheet and not in the database")]
    [InlineData("province_id", "", "3", "is empty")]
    [InlineData("region_id", "fes-meknes", "3", "is not the region of the province 'agadir-ida-outanane'")]
    [InlineData("verification", "sure", "3", "is none of editorial, partial, unverified, verified")]
    [InlineData("source", "", "3", "is empty; every fact names where it was read")]
    [InlineData("id", "Not A Key", "3", "is no key; keys are small letters a to z and digits, with single hyphens between")]
    [InlineData("id", "demo-town", "3", "starts with demo-, which is kept for demonstration data")]
    [InlineData("id", "", "3", "is empty; every row has a key")]
    public void A_bad_cell_is_told_with_file_line_column_value_and_reason(string column, string value, string line, string reason)
    {
        using var catalogue = With(0);
        var header = TownHeader.TrimEnd().Split(',');
        var cells = GoodTown.TrimEnd().Split(',');
        cells[0] = "second-town";
        cells[Array.IndexOf(header, column)] = value;

        var report = catalogue.Import(Towns(TownHeader + GoodTown + string.Join(',', cells) + "\n"));

        var problem = Assert.Single(report.Problems, problem => problem.Reason == reason);
        Assert.Equal("towns.csv", problem.File);
        Assert.Equal(int.Parse(line.Split(',')[0], System.Globalization.CultureInfo.InvariantCulture), problem.Line);
        Assert.Equal(column, problem.Column);
        Assert.Equal(value.Length == 0 ? null : value, problem.Value);
        Assert.False(report.Succeeded);
        Assert.False(catalogue.Read(context => context.Towns.Any(town => town.Slug == "anza")));
    }

    [Fact]
    public void All_names_missing_is_told_once()
    {
        using var catalogue = With(0);

        var report = catalogue.Import(Towns(TownHeader + GoodTown.Replace("أنزا,Anza,Anza", ",,", StringComparison.Ordinal)));

        Assert.Equal("is empty, and so are the other name columns; one language at least is needed", Assert.Single(report.Problems).Reason);
    }

    [Fact]
    public void A_repeated_key_names_the_other_line()
    {
        using var catalogue = With(0);

        var report = catalogue.Import(Towns(TownHeader + GoodTown + GoodTown));

        var problem = Assert.Single(report.Problems);
        Assert.Equal((3, "id", "anza", "is also the key of towns.csv:2"), (problem.Line, problem.Column, problem.Value, problem.Reason));
    }

    [Fact]
    public void Every_bad_line_of_every_sheet_is_told_in_order()
    {
        using var catalogue = With(0);
        var sheets = Towns(TownHeader + GoodTown.Replace("30.45", "50", StringComparison.Ordinal) + "short,row\n" + GoodTown.Replace("anza", "x y", StringComparison.Ordinal))
            .With("trade-categories.csv", Encoding.UTF8.GetBytes("id,name_ar,name_fr,name_en,verification,source\nbad,,,,partial,s\n"));

        var report = catalogue.Import(sheets);

        Assert.Equal(
            [("towns.csv", 2), ("towns.csv", 3), ("towns.csv", 4), ("trade-categories.csv", 2)],
            report.Problems.Select(problem => (problem.File, problem.Line!.Value)));
        Assert.Equal("towns.csv:2: lat '50' is not within Morocco: decimal degrees from 20.5 to 36.1 are expected", report.Problems[0].ToString());
        Assert.Equal("towns.csv:3: does not have as many fields as the header, which has 12", report.Problems[1].ToString());
    }

    [Theory]
    [InlineData("id,name_ar,name_fr,name_en,province_id,region_id,old_region_id,lat,verification,source\n", "lon", "is missing from the header")]
    [InlineData("id,id,name_ar,name_fr,name_en,province_id,region_id,old_region_id,lat,lon,verification,source\n", "id", "stands twice in the header")]
    public void A_header_that_cannot_be_used_is_told(string header, string column, string reason)
    {
        using var catalogue = With(0);

        var problem = Assert.Single(catalogue.Import(Towns(header)).Problems);

        Assert.Equal((1, column, reason), (problem.Line, problem.Column, problem.Reason));
    }

    [Fact]
    public void An_empty_file_is_told()
    {
        using var catalogue = With(0);

        Assert.Equal("is empty; a header row is expected", Assert.Single(catalogue.Import(Towns("")).Problems).Reason);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_told_with_its_line()
    {
        using var catalogue = With(0);
        byte[] content = [.. Encoding.UTF8.GetBytes(TownHeader), .. Encoding.Latin1.GetBytes("fès,x")];

        var problem = Assert.Single(catalogue.Import(Sheet("towns.csv", content)).Problems);

        Assert.Equal((2, "is not UTF-8; save the sheet as UTF-8"), (problem.Line, problem.Reason));
    }

    [Theory]
    [InlineData("ab\"c,rest\n", "has a quote inside a field that is not quoted")]
    [InlineData("\"ab\"c,rest\n", "has text after a closing quote")]
    [InlineData("\"ab,rest\n", "opens a quote that is never closed")]
    public void Bad_quoting_is_told(string line, string reason)
    {
        using var catalogue = With(0);

        var report = catalogue.Import(Towns(TownHeader + line));

        Assert.Contains(report.Problems, problem => problem.Line == 2 && problem.Reason == reason);
    }

    [Fact]
    public void A_row_after_a_field_with_line_breaks_is_told_by_its_own_line()
    {
        using var catalogue = With(0);
        var twoLines = GoodTown.Replace("general knowledge", "\"general\nknowledge\"", StringComparison.Ordinal);

        var report = catalogue.Import(Towns(TownHeader + twoLines + "x,y\n"));

        Assert.Equal(4, Assert.Single(report.Problems).Line);
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_are_read()
    {
        using var catalogue = With(0);
        var content = Encoding.UTF8.GetBytes("\ufeff" + (TownHeader + GoodTown).ReplaceLineEndings("\r\n"));

        Assert.Empty(catalogue.Import(Sheet("towns.csv", content)).Problems);
        Assert.True(catalogue.Read(context => context.Towns.Any(town => town.Slug == "anza")));
    }

    [Theory]
    [InlineData("wool;;linen", "has an empty item; items are separated by one semicolon")]
    [InlineData("wool;wool", "names an item twice")]
    [InlineData("wool;unobtainium", "names the material 'unobtainium', which is the English name of none")]
    public void A_bad_list_is_told(string materials, string reason)
    {
        using var catalogue = With(0);
        var sheet = "id,name_ar,name_fr,name_en,category_id,materials,techniques,hs_codes,seed_fact,region_ids,verification,source\n"
            + $"felt,,Feutre,Felt,textile,{materials},knotting,570110,,fes-meknes,partial,s\n";

        var report = catalogue.Import(Sheet("trades.csv", Encoding.UTF8.GetBytes(sheet)));

        Assert.Contains(report.Problems, problem => problem.Column == "materials" && problem.Line == 2 && problem.Reason == reason);
    }

    [Theory]
    [InlineData("1,bab-boujloud,0,0\n3,place-seffarine,0.5,0.5\n", "is not the next one; 2 is expected")]
    [InlineData("1,bab-boujloud,0,0\n2,place-seffarine,0.5,0.9\n", "is not the sum of the legs so far")]
    [InlineData("1,bab-boujloud,0,0\n2,place-seffarine,0.5,0.5\n", "has 2 stops here, and 11 in its own sheet")]
    [InlineData("1,bab-boujloud,0,0.0001\n", "is not a number with at most three decimals, such as 28000 or 25.5")]
    public void Stops_that_do_not_add_up_are_told(string stops, string reason)
    {
        using var catalogue = With(0);
        var lines = stops.TrimEnd().Split('\n').Select(stop => $"fes-copper-wood-leather,{stop}\n");
        var sheet = "circuit_id,position,point_of_sale_id,leg_km,cumulative_km\n" + string.Concat(lines);

        var report = catalogue.Import(Sheet("circuit-stops.csv", Encoding.UTF8.GetBytes(sheet)));

        Assert.Contains(report.Problems, problem => problem.Reason == reason);
        Assert.Equal(11, catalogue.Read(context => context.CircuitStops.Count(stop => stop.Circuit.Slug == "fes-copper-wood-leather")));
    }

    [Fact]
    public void A_mistake_in_the_last_sheet_leaves_nothing_of_the_others()
    {
        using var catalogue = Empty();
        var last = Encoding.UTF8.GetString(SheetSet.Seed.Read("export-statistics.csv")!).Replace("903500000", "much", StringComparison.Ordinal);
        var before = catalogue.Dump();

        var report = catalogue.Import(SheetSet.Seed.With("export-statistics.csv", Encoding.UTF8.GetBytes(last)));

        Assert.Equal(("export-statistics.csv", "value", "much"), Assert.Single(report.Problems) is var problem ? (problem.File, problem.Column, problem.Value) : default);
        Assert.Equal(before, catalogue.Dump());
    }

    [Fact]
    public void A_row_that_the_database_refuses_leaves_nothing_of_the_others()
    {
        using var catalogue = With(0);
        var before = catalogue.Dump();
        var content = "id,name_ar,name_fr,name_en,scheme,iso_code,seat_town_id,verification,source\n"
            + "one,,Une,One,2015,MA-98,,partial,s\ntwo,,Deux,Two,2015,MA-03,,partial,s\n";

        // MA-03 is the code of another present region, which only the database's unique index knows.
        Assert.ThrowsAny<Exception>(() => catalogue.Import(Sheet("regions.csv", Encoding.UTF8.GetBytes(content))));

        Assert.Equal(before, catalogue.Dump());
    }

    [Fact]
    public void A_second_import_of_the_same_sheets_changes_nothing()
    {
        using var catalogue = With(0);
        var before = catalogue.Dump();
        catalogue.Time.Now = catalogue.Time.Now.AddDays(1);

        var report = catalogue.Import(SheetSet.Seed);

        Assert.Empty(report.Problems);
        Assert.All(report.Sheets, sheet => Assert.Equal((0, 0), (sheet.Added, sheet.Changed)));
        Assert.Empty(report.KeptKeys);
        Assert.Equal(before, catalogue.Dump());
    }

    [Fact]
    public void Two_fresh_databases_are_equal()
    {
        using var one = With(0);
        using var other = With(0);

        Assert.Equal(one.Dump(), other.Dump());
    }

    [Fact]
    public void A_changed_row_is_updated_and_the_others_are_not_touched()
    {
        using var catalogue = With(0);
        catalogue.Time.Now = catalogue.Time.Now.AddDays(1);
        var text = Encoding.UTF8.GetString(SheetSet.Seed.Read("cooperatives.csv")!)
            .Replace("silk-buttons;draz-weaving,2000,40,", "silk-buttons;embroidery,2001,41,", StringComparison.Ordinal);

        var report = catalogue.Import(Sheet("cooperatives.csv", Encoding.UTF8.GetBytes(text)));

        Assert.Equal(new SheetReport("cooperatives.csv", 0, 1, 10), Assert.Single(report.Sheets));
        using var context = catalogue.Context();
        var changed = context.Cooperatives.Include(cooperative => cooperative.Trades).Single(cooperative => cooperative.Slug == "coop-cerises-sefrou");
        Assert.Equal((2001, 41), (changed.FoundedYear, changed.Members));
        Assert.Equal(["embroidery", "silk-buttons"], changed.Trades.Select(trade => trade.Slug).Order());
        Assert.Equal(catalogue.Time.Now.UtcDateTime, changed.UpdatedAt);
        Assert.Equal(catalogue.Time.Now.UtcDateTime.AddDays(-1), changed.CreatedAt);
        Assert.Equal(10, context.Cooperatives.Count(cooperative => cooperative.UpdatedAt == catalogue.Time.Now.UtcDateTime.AddDays(-1)));
    }

    [Fact]
    public void A_relation_alone_that_changed_is_a_change_of_its_row()
    {
        using var catalogue = With(0);
        catalogue.Time.Now = catalogue.Time.Now.AddDays(1);
        var text = Encoding.UTF8.GetString(SheetSet.Seed.Read("cooperatives.csv")!)
            .Replace("silk-buttons;draz-weaving", "silk-buttons", StringComparison.Ordinal);

        Assert.Equal(1, Assert.Single(catalogue.Import(Sheet("cooperatives.csv", Encoding.UTF8.GetBytes(text))).Sheets).Changed);

        Assert.Equal(1, catalogue.Read(context => context.Cooperatives.Count(cooperative => cooperative.UpdatedAt == catalogue.Time.Now.UtcDateTime)));
    }

    [Fact]
    public void A_row_that_a_sheet_no_longer_has_is_kept_and_told()
    {
        using var catalogue = With(0);

        var report = catalogue.Import(Towns(TownHeader + GoodTown));

        Assert.Equal(new SheetReport("towns.csv", 1, 0, 0), Assert.Single(report.Sheets));
        Assert.Equal(52, report.KeptKeys.Length);
        Assert.Contains("Town/agadir", report.KeptKeys);
        Assert.Equal(53, catalogue.Read(context => context.Towns.Count()));
    }

    [Fact]
    public void A_new_region_may_name_a_new_town_as_its_seat()
    {
        using var catalogue = With(0);
        var regions = "id,name_ar,name_fr,name_en,scheme,iso_code,seat_town_id,verification,source\nnew-region,,Nouvelle,New,2015,MA-99,anza,partial,s\n";

        var report = catalogue.Import(Towns(TownHeader + GoodTown).With("regions.csv", Encoding.UTF8.GetBytes(regions)));

        Assert.Empty(report.Problems);
        Assert.Equal("anza", catalogue.Read(context => context.Regions.Where(region => region.Slug == "new-region").Select(region => region.Seat!.Slug).Single()));
    }

    [Fact]
    public void A_trade_that_moves_to_another_region_changes_the_ranks_there_and_in_former_regions()
    {
        using var catalogue = With(0);
        var text = Encoding.UTF8.GetString(SheetSet.Seed.Read("trades.csv")!);
        var line = text.Split('\n').Single(candidate => candidate.StartsWith("rose-distillation,", StringComparison.Ordinal));
        var sheet = text.Split('\n')[0] + "\n" + line.Replace(",draa-tafilalet,", ",oriental,", StringComparison.Ordinal) + "\n";

        var report = catalogue.Import(Sheet("trades.csv", Encoding.UTF8.GetBytes(sheet)));

        Assert.Empty(report.Problems);
        using var context = catalogue.Context();
        Assert.Equal(
            ["old-oriental", "old-taza-al-hoceima-taounate", "oriental"],
            context.RegionTrades.Where(practice => practice.Trade.Slug == "rose-distillation").Select(practice => practice.Region.Slug).ToList().Order());
        Assert.All(
            context.RegionTrades.AsEnumerable().GroupBy(practice => practice.RegionId),
            region => Assert.Equal(Enumerable.Range(1, region.Count()), region.Select(practice => practice.Rank).Order()));
        Assert.Equal(3, context.RegionTrades.Count(practice => practice.IsRankStated));
    }

    [Fact]
    public void A_folder_is_read_and_its_other_files_are_named()
    {
        using var catalogue = With(0);
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("towns.csv"), TownHeader + GoodTown);
        File.WriteAllText(folder.File("town.csv"), "id\n");
        File.WriteAllText(folder.File("readme.txt"), "notes");

        var report = catalogue.Import(SheetSet.FromFolder(folder.Path));

        Assert.Equal(["town.csv"], report.IgnoredFiles);
        Assert.True(report.Succeeded);
    }

    [Fact]
    public void A_folder_without_any_sheet_is_a_problem()
    {
        using var catalogue = Empty();
        using var folder = new TemporaryFolder();

        Assert.False(catalogue.Import(SheetSet.FromFolder(folder.Path)).Succeeded);
    }

    [Fact]
    public void A_cancelled_import_stores_nothing()
    {
        using var catalogue = Empty();
        using var context = catalogue.Context();
        var before = catalogue.Dump();

        Assert.Throws<OperationCanceledException>(
            () => new CatalogueImporter(catalogue.Time).Import(context, SheetSet.Seed, new CancellationToken(canceled: true)));

        Assert.Equal(before, catalogue.Dump());
    }

    private static SheetSet Towns(string content) => Sheet("towns.csv", Encoding.UTF8.GetBytes(content));

    private static SheetSet Sheet(string name, byte[] content)
    {
        using var empty = new TemporaryFolder();
        return SheetSet.FromFolder(empty.Path).With(name, content);
    }
}

public sealed class CatalogueImporterOnSqliteTests() : CatalogueImporterTests(Provider.Sqlite);

public sealed class CatalogueImporterOnPostgresTests() : CatalogueImporterTests(Provider.Postgres);
