using System.Text;
using CraftGraph.Data.Import;
using CraftGraph.Data.Model;
using CraftGraph.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Tests.Search;

public abstract class SearchIndexTests(Provider provider) : CatalogueTests(provider)
{
    private const int Some = 40;

    private const string Anza =
        "id,name_ar,name_fr,name_en,province_id,region_id,old_region_id,lat,lon,verification,verification_note,source\n"
        + "anza,أنزا,Anza,Anza,agadir-ida-outanane,souss-massa,old-souss-massa-draa,30.45,-9.65,unverified,,general knowledge\n";

    [Fact]
    public void A_new_catalogue_and_its_index_are_the_same()
    {
        using var catalogue = With(Some);

        Assert.Empty(Check(catalogue));
        Assert.NotEmpty(Find(catalogue, "tapis"));
    }

    [Fact]
    public void What_an_import_adds_is_found_at_once()
    {
        using var catalogue = With(0);

        catalogue.Import(Sheets(("towns.csv", Anza)));

        Assert.Single(Find(catalogue, "anza"));
        Assert.Empty(Check(catalogue));
    }

    [Fact]
    public void What_an_import_renames_is_found_by_its_new_name_alone()
    {
        using var catalogue = With(0);
        catalogue.Import(Sheets(("towns.csv", Anza)));

        catalogue.Import(Sheets(("towns.csv", Anza.Replace("أنزا,Anza,Anza", "أوفلا,Oufella,Oufella", StringComparison.Ordinal))));

        Assert.Empty(Find(catalogue, "anza"));
        Assert.Single(Find(catalogue, "oufella"));
        Assert.Empty(Check(catalogue));
    }

    [Fact]
    public void A_new_alias_finds_the_thing_and_all_that_belongs_to_it()
    {
        using var catalogue = With(Some);
        var town = catalogue.Read(context => context.Products.Where(product => product.Producer.Town != null).Select(product => product.Producer.Town!).First());
        var made = catalogue.Read(context => context.Products.Count(product => product.Producer.TownId == town.Id));

        var report = catalogue.Import(Sheets(("aliases.csv", $"kind,target_id,alias,source\ntown,{town.Slug},Fazaz-Qqq,general knowledge\n")));

        var found = Find(catalogue, "fazaz qqq");
        Assert.Empty(report.Problems);
        Assert.Contains(SearchEntry.KeyOf(SearchKind.Town, town.Id), found);
        Assert.True(made > 0);
        Assert.Equal(made, found.Count(key => key / SearchEntry.IdsOfAKind == (long)SearchKind.Product));
        Assert.Empty(Check(catalogue));
    }

    [Fact]
    public void An_import_that_fails_leaves_the_index_as_it_was()
    {
        using var catalogue = With(0);
        var before = catalogue.Dump();

        var report = catalogue.Import(Sheets(("towns.csv", Anza.Replace("-9.65", "abc", StringComparison.Ordinal))));

        Assert.False(report.Succeeded);
        Assert.Equal(before, catalogue.Dump());
        Assert.Empty(Find(catalogue, "anza"));
    }

    [Fact]
    public void What_is_deleted_is_found_no_more()
    {
        using var catalogue = With(Some);
        var slug = catalogue.Read(context => context.Products.Where(product => !product.Offers.Any()).OrderBy(product => product.Id).First().Slug);
        using (var context = catalogue.Context())
        {
            using var transaction = context.Database.BeginTransaction();
            var product = context.Products.Single(one => one.Slug == slug);
            context.LabelAwards.Where(award => award.ProductId == product.Id).ExecuteDelete();
            context.PackagingUnits.Where(unit => unit.ProductId == product.Id).ExecuteDelete();
            context.PreferentialOrigins.Where(origin => origin.ProductId == product.Id).ExecuteDelete();
            context.ProductVariants.Where(variant => variant.ProductId == product.Id).ExecuteDelete();
            context.Remove(product);
            context.SaveChanges();
            SearchIndex.Update(context, [product], TestContext.Current.CancellationToken);
            transaction.Commit();

            Assert.DoesNotContain(SearchEntry.KeyOf(SearchKind.Product, product.Id), context.SearchEntries.Select(entry => entry.Id));
        }

        Assert.Empty(Check(catalogue));
    }

    [Fact]
    public void A_change_without_the_index_shows_in_the_check_until_it_is_made_anew()
    {
        using var catalogue = With(Some);
        int town, product;
        using (var context = catalogue.Context())
        {
            town = context.Towns.Single(one => one.Slug == "zagora").Id;
            context.Towns.Where(one => one.Id == town).ExecuteUpdate(set => set.SetProperty(one => one.NameKeys.En, "elsewhere"));
            product = context.Products.Max(one => one.Id);
            context.SearchEntries.Where(entry => entry.Id == SearchEntry.KeyOf(SearchKind.Product, product)).ExecuteDelete();
        }

        var differences = Check(catalogue);

        Assert.Contains(new SearchDifference(SearchKind.Town, town, SearchDifferenceKind.OutOfDate), differences);
        Assert.Contains(new SearchDifference(SearchKind.Product, product, SearchDifferenceKind.Missing), differences);
        using (var context = catalogue.Context())
        {
            using var transaction = context.Database.BeginTransaction();
            SearchIndex.Rebuild(context, TestContext.Current.CancellationToken);
            transaction.Commit();
        }

        Assert.Empty(Check(catalogue));
    }

    [Fact]
    public void An_entry_of_something_that_is_gone_shows_in_the_check()
    {
        using var catalogue = With(0);
        using (var context = catalogue.Context())
        {
            context.Database.OpenConnection();
            SearchIndex.Add(context, [new(SearchKind.Product, 7, LocalizedText.English("Ghost"), ["+ghost"], ["ghost"])], TestContext.Current.CancellationToken);
        }

        Assert.Equal([new(SearchKind.Product, 7, SearchDifferenceKind.LeftOver)], Check(catalogue));
    }

    [Fact]
    public void An_update_writes_entries_that_are_missing_and_leaves_out_what_is_not_found()
    {
        using var catalogue = With(Some);
        using var context = catalogue.Context();
        using var transaction = context.Database.BeginTransaction();
        var town = context.Towns.Single(one => one.Slug == "fes");
        context.SearchEntries.Where(entry => entry.Id == SearchEntry.KeyOf(SearchKind.Town, town.Id)).ExecuteDelete();

        SearchIndex.Update(context, [town, context.Measures.First()], TestContext.Current.CancellationToken);

        Assert.Empty(SearchIndex.Check(context, TestContext.Current.CancellationToken));
    }

    private static SearchDifference[] Check(TemporaryCatalogue catalogue) =>
        catalogue.Read(context => SearchIndex.Check(context, TestContext.Current.CancellationToken).ToArray());

    private static long[] Find(TemporaryCatalogue catalogue, string text) => catalogue.Read(context =>
    {
        var query = context.Search.Write(SearchText.Parse(text, out _)!, SearchRank.Any);
        var entry = System.Linq.Expressions.Expression.Parameter(typeof(SearchEntry), "entry");
        var matches = context.Search.Matches(entry, ((System.Linq.Expressions.Expression<Func<string>>)(() => query)).Body);
        return context.SearchEntries.Where(System.Linq.Expressions.Expression.Lambda<Func<SearchEntry, bool>>(matches, entry)).Select(one => one.Id).ToArray();
    });

    private static SheetSet Sheets(params (string FileName, string Text)[] sheets) =>
        sheets.Aggregate(NoSheets(), (set, sheet) => set.With(sheet.FileName, Encoding.UTF8.GetBytes(sheet.Text)));

    private static SheetSet NoSheets()
    {
        using var empty = new TemporaryFolder();
        return SheetSet.FromFolder(empty.Path);
    }
}

public sealed class SearchIndexOnSqliteTests() : SearchIndexTests(Provider.Sqlite);

public sealed class SearchIndexOnPostgresTests() : SearchIndexTests(Provider.Postgres);
