using CraftGraph.Data.Import;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Tests.Import;

/// <summary>The sheets of articles and of what belongs to them.</summary>
public abstract class GoodsSheetTests(Provider provider) : CatalogueTests(provider)
{
    [Fact]
    public void Articles_are_stored_with_all_that_the_sheets_say_of_them()
    {
        using var catalogue = With(0);

        AssertImported(catalogue.Import(Goods.With()));

        using var context = catalogue.Context();
        var article = context.Products.AsSplitQuery().Include(product => product.Materials).ThenInclude(part => part.Material).Include(product => product.Materials).ThenInclude(part => part.OriginRegion)
            .Include(product => product.Care).Include(product => product.Variants).ThenInclude(variant => variant.Values).Include(product => product.Techniques).Include(product => product.Region)
            .Include(product => product.Offers).ThenInclude(offer => offer.Tiers).Include(product => product.Offers).ThenInclude(offer => offer.Market)
            .Single(product => product.Slug == "iznaguen-carpet");
        Assert.Equal(("IZ-1", 105000, "MAD", "draa-tafilalet", false), (article.Sku, article.PriceMinor, article.Currency, article.Region.Slug, article.IsDemonstration));
        Assert.NotNull(article.FormerRegionId);
        Assert.Equal(
            [(1, "wool", 875, "MA", "draa-tafilalet"), (2, "cotton-warp", 125, null, null)],
            article.Materials.OrderBy(part => part.Position).Select(part => (part.Position, part.Material.Slug, part.SharePerMille, part.OriginCountry, part.OriginRegion?.Slug)));
        Assert.Equal(["do-not-wash", "vacuum-gently"], article.Care.Select(instruction => instruction.Code).Order());
        Assert.Equal(["knotting"], article.Techniques.Select(technique => technique.Slug));
        Assert.Equal(
            [("IZ-1-G", 50, 3, "green"), ("IZ-1-R", 0, 4, "red")],
            article.Variants.OrderBy(variant => variant.Sku).Select(variant => (variant.Sku, variant.PricePerMille, variant.Stock, Assert.Single(variant.Values).Slug)));

        // 1050 dirhams at 10.5 dirhams for a euro.
        Assert.Equal(
            [("fr", 10_000, PriceBasis.Converted, 4), ("us", 19_900, PriceBasis.SetForMarket, 1)],
            article.Offers.OrderBy(offer => offer.Market.Slug).Select(offer => (offer.Market.Slug, offer.PriceMinor, offer.PriceBasis, offer.MinimumOrder)));
        Assert.Equal([(20, 50), (60, 80)], article.Offers.Single(offer => offer.Market.Slug == "fr").Tiers.OrderBy(tier => tier.FromQuantity).Select(tier => (tier.FromQuantity, tier.DiscountPerMille)));
        var award = context.LabelAwards.Include(one => one.Events).Single(one => one.Number == "MH-2023-7");
        Assert.Equal(new DateOnly(2023, 3, 1), award.AwardedOn);
        Assert.Equal(
            [(1, AwardEventKind.Awarded), (2, AwardEventKind.Suspended), (3, AwardEventKind.Lifted)],
            award.Events.OrderBy(change => change.Position).Select(change => (change.Position, change.Kind)));
    }

    [Fact]
    public void The_same_sheets_twice_change_nothing()
    {
        using var catalogue = With(20);
        AssertImported(catalogue.Import(Goods.With()));
        var before = catalogue.Dump();

        var report = catalogue.Import(Goods.With());

        AssertImported(report);
        Assert.All(report.Sheets, sheet => Assert.Equal((0, 0), (sheet.Added, sheet.Changed)));
        Assert.Equal(before, catalogue.Dump());
    }

    [Fact]
    public void What_a_later_sheet_says_otherwise_is_changed_and_the_article_says_when()
    {
        using var catalogue = With(0);
        AssertImported(catalogue.Import(Goods.With()));
        catalogue.Time.Now = catalogue.Time.Now.AddDays(1);

        AssertImported(catalogue.Import(Goods.With(
            (Goods.Materials, "cotton-warp,125", "cotton-warp,75"),
            (Goods.Materials, "wool,875,MA,draa-tafilalet", "wool,925,MA,"),
            (Goods.Tiers, "fr,60,80", "fr,60,90"))));

        using var context = catalogue.Context();
        var articles = context.Products.Include(product => product.Materials).ToDictionary(product => product.Slug);
        Assert.Equal([75, 925], articles["iznaguen-carpet"].Materials.Select(part => part.SharePerMille).Order());
        Assert.Equal(catalogue.Time.Now.UtcDateTime, articles["iznaguen-carpet"].UpdatedAt);
        Assert.Equal(catalogue.Time.Now.UtcDateTime.AddDays(-1), articles["iznaguen-runner"].UpdatedAt);
        Assert.Equal([50, 90], context.Offers.SelectMany(offer => offer.Tiers).Select(tier => tier.DiscountPerMille).Order().ToList());
    }

    [Fact]
    public void A_converted_price_follows_the_makers_price_and_the_rate()
    {
        using var catalogue = With(0);
        AssertImported(catalogue.Import(Goods.With()));

        AssertImported(catalogue.Import(Goods.With((Goods.Articles, "105000", "210000"))));
        Assert.Equal(20_000, PriceInFrance(catalogue));
        AssertImported(catalogue.Import(Goods.With((Goods.Articles, "105000", "210000"), (Goods.Rates, "10.5", "21"))));
        Assert.Equal(10_000, PriceInFrance(catalogue));
    }

    [Theory]
    [InlineData(Goods.Articles, ",IZ-1,", ",iz 1,", 2, "sku", "is no number; numbers are up to 64 capital letters A to Z and digits, with single hyphens between")]
    [InlineData(Goods.Articles, ",IZ-1,", ",DEMO-0000001,", 2, "sku", "starts with DEMO-, which is kept for demonstration data")]
    [InlineData(Goods.Articles, "coop-iznaguen,carpets,,", "coop-nobody,carpets,,", 3, "cooperative_id", "names the cooperative 'coop-nobody', which is in no sheet and not in the database")]
    [InlineData(Goods.Articles, ",105000,", ",-1,", 2, "price_minor", "is not a whole number from 0 to 10000000000")]
    [InlineData(Goods.Articles, "7,2025-01-10", "7,2099-01-01", 2, "stock_counted_on", "is after today")]
    [InlineData(Goods.Articles, "7,2025-01-10", "7,2025-02-30", 2, "stock_counted_on", "is no day, such as 2011-10-25")]
    [InlineData(Goods.Articles, "carpet-ouaouzguite", "silver-fibula", 2, "family_id", "names a generic type of another trade")]
    [InlineData(Goods.Materials, "wool,875", "wool,870", 3, "share_per_mille", "brings the shares of the article iznaguen-carpet to 995; 1000 is expected")]
    [InlineData(Goods.Materials, "cotton-warp,125", "wool,125", 3, "material_id", "stands twice for the article iznaguen-carpet")]
    [InlineData(Goods.Materials, "cotton-warp,125", "cotton-warp,12.5", 2, "share_per_mille", "is not a whole number from 1 to 1000")]
    [InlineData(Goods.Materials, "wool,1000,ES,", "wool,1000,XX,", 4, "origin_country", "is no code of a country, such as MA")]
    [InlineData(Goods.Materials, "wool,1000,ES,", "wool,1000,ES,oriental", 4, "origin_region_id", "has no meaning unless origin_country is MA")]
    [InlineData(Goods.Care, "do-not-wash", "do-not-wash;wash-30", 2, "care_ids", "has several instructions of one kind, do-not-wash and wash-30; one is expected")]
    [InlineData(Goods.Variants, ",4,,,,,red", ",5,,,,,red", 3, "stock", "brings the stocks of the variants of iznaguen-carpet to 8, while the article's is 7")]
    [InlineData(Goods.Variants, "green", "red", 3, "value_ids", "are those of the variant IZ-1-R too")]
    [InlineData(Goods.Variants, "green", "red;green", 3, "value_ids", "has several values of one option")]
    [InlineData(Goods.Variants, "green", "large", 3, "value_ids", "says Size, while other variants of the article differ in Color")]
    [InlineData(Goods.Variants, "green", "", 3, "value_ids", "is empty; a variant differs in something")]
    [InlineData(Goods.Variants, "IZ-1-G", "IZ-1-R", 3, "sku", "is also the key of variants.csv:2")]
    [InlineData(Goods.Offers, "19900,USD", "19900,EUR", 3, "currency", "is not that of the market, USD")]
    [InlineData(Goods.Offers, "fr,,,", "fr,,EUR,", 2, "currency", "has no meaning without a price")]
    [InlineData(Goods.Offers, "us,19900,USD", "us,,", 3, "price_minor", "is empty, and the maker's price in MAD cannot be converted: no exchange rate of USD is known")]
    [InlineData(Goods.Offers, "dap", "ddu", 3, "incoterm", "is none of cfr, cif, cip, cpt, dap, ddp, dpu, exw, fas, fca, fob")]
    [InlineData(Goods.Offers, "iznaguen-carpet,us", "iznaguen-runner,us", 3, "product_id", "names an article that is sold inside the country only")]
    [InlineData(Goods.Offers, "New York,apt-cmn", "New York,fn-supply", 3, "port_id", "names neither a port nor an airport")]
    [InlineData(Goods.Tiers, "fr,60,80", "fr,60,40", 3, "discount_per_mille", "is not more than the 50 of the smaller quantity 20")]
    [InlineData(Goods.Tiers, "fr,60,80", "us,60,80\niznaguen-carpet,us,60,90", 4, "from_quantity", "stands twice for the offer")]
    [InlineData(Goods.Tiers, "fr,20,50", "fr,21,50", 2, "from_quantity", "is no quantity above the smallest order that can be ordered: 4 and whole multiples of 2 more")]
    [InlineData(Goods.Tiers, "fr,60,80", "tr,60,80", 3, "market_id", "names a market in which the article is not offered")]
    [InlineData(Goods.Awards, "morocco-handmade", "morocco-nothing", 2, "label_id", "names the label 'morocco-nothing', which is in no sheet and not in the database")]
    [InlineData(Goods.Awards, "coop-iznaguen,", "coop-azlag,iznaguen-carpet", 2, "product_id", "names an article of another maker")]
    [InlineData(Goods.Events, "lifted,2024-06-01", "lifted,2024-04-01", 4, "effective_on", "is not after that of the award's event in the row before")]
    [InlineData(Goods.Events, "suspended", "renewed", 4, "kind", "is lifted, while the award is not suspended")]
    [InlineData(Goods.Events, "lifted", "awarded", 4, "kind", "is awarded, which only the first event of an award is")]
    [InlineData(Goods.Events, "2023-03-01,2028-02-29", "2023-03-01,2022-02-28", 2, "valid_until", "is before effective_on")]
    public void A_bad_row_is_told_and_nothing_is_stored(string fileName, string text, string instead, int line, string column, string reason)
    {
        using var catalogue = With(0);

        var problem = Assert.Single(catalogue.Import(Goods.With((fileName, text, instead))).Problems);

        Assert.Equal((fileName, line, column, reason), (problem.File, problem.Line, problem.Column, problem.Reason));
        Assert.Equal(0, catalogue.Read(context => context.Products.Count()));
    }

    [Fact]
    public void Two_articles_of_one_number_are_told()
    {
        using var catalogue = With(0);

        var report = catalogue.Import(Goods.With((Goods.Articles, ",IZ-2,", ",IZ-1,")));

        Assert.Equal([2, 3], report.Problems.Select(problem => problem.Line));
        Assert.All(report.Problems, problem => Assert.Equal(("sku", "is also the number of another article"), (problem.Column, problem.Reason)));
    }

    [Theory]
    [InlineData("The workshop moved", "Nothing happened")]
    [InlineData("MH-2023-7,lifted,2024-06-01,2028-02-29,,,\n", "")]
    public void What_happened_to_an_award_stays_as_it_was_told(string text, string instead)
    {
        using var catalogue = With(0);
        AssertImported(catalogue.Import(Goods.With()));

        var problem = Assert.Single(catalogue.Import(Goods.With((Goods.Events, text, instead))).Problems);

        Assert.EndsWith("of the award MH-2023-7, which is stored; events are added, never changed", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_event_is_added_to_an_award()
    {
        using var catalogue = With(0);
        AssertImported(catalogue.Import(Goods.With()));

        AssertImported(catalogue.Import(Goods.With((Goods.Events, "lifted,2024-06-01,2028-02-29,,,\n", "lifted,2024-06-01,2028-02-29,,,\nMH-2023-7,withdrawn,2025-01-01,,,,\n"))));

        Assert.Equal(4, catalogue.Read(context => context.LabelAwardEvents.Count()));
    }

    [Fact]
    public void An_award_without_a_first_event_is_told()
    {
        using var catalogue = With(0);

        var problem = Assert.Single(catalogue.Import(Goods.Only(Goods.Awards)).Problems);

        Assert.Equal(("number", "is awarded by no row of label-award-events.csv"), (problem.Column, problem.Reason));
    }


    private static long PriceInFrance(TemporaryCatalogue catalogue) =>
        catalogue.Read(context => context.Offers.Where(offer => offer.Market.Slug == "fr").Select(offer => offer.PriceMinor).Single());

    private static void AssertImported(ImportReport report) => Assert.True(report.Succeeded, string.Join('\n', report.Problems));
}

public sealed class GoodsSheetOnSqliteTests() : GoodsSheetTests(Provider.Sqlite);

public sealed class GoodsSheetOnPostgresTests() : GoodsSheetTests(Provider.Postgres);
