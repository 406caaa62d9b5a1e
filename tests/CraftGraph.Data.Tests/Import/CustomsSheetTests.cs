using System.Text;
using CraftGraph.Data.Import;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Tests.Import;

/// <summary>The sheets of customs, and what the database itself refuses.</summary>
public abstract class CustomsSheetTests(Provider provider) : CatalogueTests(provider)
{
    private const string Codes = "code,hs_code,description_fr,description_en,verification,source\n";
    private const string Packaging = "product_id,level,pieces,length_mm,width_mm,height_mm,net_g,gross_g\n";
    private const string Documents =
        "id,name_ar,name_fr,name_en,kind,requirement,when_required,scope,destination,country_group_ids,trade_ids,issuer,verification,source\n";

    [Theory]
    [InlineData("570110001,570110", "code", "is not a code of ten digits")]
    [InlineData("57011000AB,570110", "code", "is not a code of ten digits")]
    [InlineData("5702100010,570110", "code", "does not begin with its hs_code, 570110")]
    [InlineData("5701100010,", "hs_code", "is empty")]
    [InlineData("9999990010,999999", "hs_code", "names the hs code '999999', which is in no sheet and not in the database")]
    public void A_bad_national_code_is_told(string row, string column, string reason)
    {
        using var catalogue = With(0);

        AssertProblem(catalogue.Import(Sheets(("national-codes.csv", $"{Codes}{row},,Tapis,verified,Tarif\n"))), column, reason);
    }

    [Fact]
    public void A_published_code_takes_the_place_of_an_invented_one()
    {
        using var catalogue = With(20);

        var report = catalogue.Import(Sheets(("national-codes.csv", $"{Codes}5701100010,570110,,Carpets of wool,verified,Tariff\n")));

        Assert.True(report.Succeeded, string.Join('\n', report.Problems));
        var code = catalogue.Read(context => context.NationalCodes.Include(code => code.HsCode).Single(code => code.Code == "5701100010"));
        Assert.Equal((false, "570110", "Carpets of wool"), (code.IsDemonstration, code.HsCode.Code, code.Description.En));
    }

    [Fact]
    public void A_generic_type_takes_a_national_code_of_its_own_code_alone()
    {
        using var catalogue = With(0);
        var families = Encoding.UTF8.GetString(SheetSet.Seed.Read("products.csv")!).Split('\n');
        var carpet = families.Single(line => line.StartsWith("carpet-ouaouzguite,", StringComparison.Ordinal));
        string Sheet(string code) => $"{families[0]},national_code\n{carpet},{code}\n";
        var codes = $"{Codes}5701100010,570110,,Carpets,verified,Tariff\n5702100010,570210,,Kilims,verified,Tariff\n";

        AssertProblem(
            catalogue.Import(Sheets(("national-codes.csv", codes), ("products.csv", Sheet("5702100010")))), "national_code", "does not begin with its hs_code, 570110");
        var report = catalogue.Import(Sheets(("national-codes.csv", codes), ("products.csv", Sheet("5701100010"))));

        Assert.True(report.Succeeded, string.Join('\n', report.Problems));
        Assert.Equal(
            "5701100010", catalogue.Read(context => context.ProductFamilies.Where(family => family.Slug == "carpet-ouaouzguite").Select(family => family.NationalCode!.Code).Single()));
    }

    [Theory]
    [InlineData("UPDATE \"NationalCodes\" SET \"Code\" = '5701200010' WHERE \"Code\" = '5701100010'")]
    [InlineData("UPDATE \"NationalCodes\" SET \"HsDigits\" = '570190' WHERE \"Code\" = '5701100010'")]
    [InlineData("UPDATE \"Products\" SET \"NationalCodeId\" = (SELECT \"Id\" FROM \"NationalCodes\" WHERE \"Code\" = '5701100010') WHERE \"HsCodeId\" <> (SELECT \"Id\" FROM \"HsCodes\" WHERE \"Code\" = '570110')")]
    [InlineData("UPDATE \"PackagingUnits\" SET \"GrossGrams\" = \"NetGrams\" - 1")]
    [InlineData("UPDATE \"PackagingUnits\" SET \"HeightMillimeters\" = 0")]
    public void What_does_not_agree_is_refused_by_the_database(string sql)
    {
        using var catalogue = With(100);
        using var context = catalogue.Context();

        Assert.ThrowsAny<System.Data.Common.DbException>(() => context.Database.ExecuteSqlRaw(sql));
    }

    [Theory]
    [InlineData("own-carpet,crate,6,900,600,500,9000,9800", "level", "is none of carton, inner, pallet, unit")]
    [InlineData("own-carpet,carton,0,900,600,500,9000,9800", "pieces", "is not a whole number from 1 to 1000000")]
    [InlineData("own-carpet,carton,6,900,600,50.5,9000,9800", "height_mm", "is not a whole number from 1 to 20000")]
    [InlineData("own-carpet,carton,6,900,600,500,9000,8999", "gross_g", "is less than net_g, 9000")]
    [InlineData("no-carpet,carton,6,900,600,500,9000,9800", "product_id", "names the product 'no-carpet', which is in no sheet and not in the database")]
    public void A_bad_packaging_unit_is_told(string row, string column, string reason)
    {
        using var catalogue = WithArticle();

        AssertProblem(catalogue.Import(Sheets(("packaging.csv", $"{Packaging}{row}\n"))), column, reason);
    }

    [Fact]
    public void A_level_holds_the_one_below_it_a_whole_number_of_times()
    {
        using var catalogue = WithArticle();
        const string Levels = "own-carpet,unit,1,900,200,200,9000,9400\nown-carpet,carton,4,900,400,400,36000,38000\n";

        AssertProblem(
            catalogue.Import(Sheets(("packaging.csv", $"{Packaging}{Levels}own-carpet,pallet,30,1200,800,1600,270000,300000\n"))),
            "pieces",
            "is no multiple of the 4 pieces of the level below, carton",
            line: 4);
        var report = catalogue.Import(Sheets(("packaging.csv", $"{Packaging}{Levels}own-carpet,pallet,32,1200,800,1600,288000,320000\n")));

        Assert.True(report.Succeeded, string.Join('\n', report.Problems));
        Assert.Equal([1, 4, 32], catalogue.Read(context => context.PackagingUnits.OrderBy(unit => unit.Pieces).Select(unit => unit.Pieces).ToList()));
    }

    [Fact]
    public void Origins_of_an_article_are_matched_by_article_and_agreement()
    {
        using var catalogue = WithArticle();
        SheetSet Sheet(string criterion) => Sheets((
            "preferential-origins.csv", $"product_id,tariff_preference_id,criterion\nown-carpet,eu-association,{criterion}\n"));

        Assert.True(catalogue.Import(Sheet("wholly_obtained")).Succeeded);
        Assert.True(catalogue.Import(Sheet("sufficiently_worked")).Succeeded);

        Assert.Equal([OriginCriterion.SufficientlyWorked], catalogue.Read(context => context.PreferentialOrigins.Select(origin => origin.Criterion).ToList()));
        AssertProblem(catalogue.Import(Sheet("partly")), "criterion", "is none of sufficiently_worked, wholly_obtained");
    }

    [Theory]
    [InlineData("always,,groups,,,", "country_group_ids", "is empty, while the scope is groups")]
    [InlineData("always,,everywhere,,eu,", "country_group_ids", "has groups, which the scope groups alone has")]
    [InlineData("on_condition,,everywhere,,,", "when_required", "is empty, while the document is required on a condition")]
    [InlineData("always,,somewhere,,,", "scope", "is none of everywhere, groups, some_countries")]
    public void A_document_whose_destination_or_condition_is_open_is_told(string cells, string column, string reason)
    {
        using var catalogue = With(0);

        AssertProblem(catalogue.Import(Sheets(("export-documents.csv", $"{Documents}own-paper,,,Paper,control,{cells},maker,unverified,own\n"))), column, reason);
    }

    [Fact]
    public void A_group_has_the_countries_of_its_sheet_and_no_others()
    {
        using var catalogue = With(0);

        Assert.True(catalogue.Import(Sheets(("country-group-members.csv", "country_group_id,country_code\nefta,CH\nefta,NO\n"))).Succeeded);

        Assert.Equal(
            ["CH", "NO"],
            catalogue.Read(context => context.CountryGroups.Where(group => group.Slug == "efta").SelectMany(group => group.Members).Select(member => member.CountryCode).Order().ToList()));
        Assert.Equal(27, catalogue.Read(context => context.CountryGroups.Where(group => group.Slug == "eu").SelectMany(group => group.Members).Count()));
        AssertProblem(
            catalogue.Import(Sheets(("country-group-members.csv", "country_group_id,country_code\nefta,XX\n"))), "country_code", "is no code of a country, such as FR");
    }

    // An article that is not invented, as its maker would have it.
    private TemporaryCatalogue WithArticle()
    {
        var catalogue = With(1);
        using var context = catalogue.Context();
        var invented = context.Products.AsNoTracking().Single();
        var article = new Product
        {
            Slug = "own-carpet",
            Sku = "OWN-1",
            TradeId = invented.TradeId,
            ProducerId = invented.ProducerId,
            RegionId = invented.RegionId,
            HsCodeId = invented.HsCodeId,
            CreatedAt = invented.CreatedAt,
            UpdatedAt = invented.UpdatedAt,
            StockCountedAt = invented.StockCountedAt,
        };
        article.Rename(new() { En = "Carpet" });
        context.PreferentialOrigins.ExecuteDelete();
        context.PackagingUnits.ExecuteDelete();
        context.Add(article);
        context.SaveChanges();
        return catalogue;
    }

    private static void AssertProblem(ImportReport report, string column, string reason, int line = 2)
    {
        var problem = Assert.Single(report.Problems);
        Assert.Equal((line, column, reason), (problem.Line, problem.Column, problem.Reason));
    }

    private static SheetSet Sheets(params (string Name, string Text)[] sheets)
    {
        using var empty = new TemporaryFolder();
        return sheets.Aggregate(SheetSet.FromFolder(empty.Path), (set, sheet) => set.With(sheet.Name, Encoding.UTF8.GetBytes(sheet.Text)));
    }
}

public sealed class CustomsSheetOnSqliteTests() : CustomsSheetTests(Provider.Sqlite);

public sealed class CustomsSheetOnPostgresTests() : CustomsSheetTests(Provider.Postgres);
