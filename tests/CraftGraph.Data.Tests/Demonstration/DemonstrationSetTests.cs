using CraftGraph.Data.Demonstration;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Tests.Demonstration;

public abstract class DemonstrationSetTests(Provider provider) : CatalogueTests(provider)
{
    private protected const int Some = 700;

    [Fact]
    public void Stocks_of_variants_add_up_to_the_articles_and_no_two_variants_of_an_article_are_alike()
    {
        using var catalogue = With(Some);
        using var context = catalogue.Context();

        var products = context.Products.AsNoTracking().Where(product => product.Variants.Count > 0)
            .Include(product => product.Variants).ThenInclude(variant => variant.Values).ToList();

        Assert.True(products.Count > Some / 8);
        Assert.All(products, product => Assert.Equal(product.Stock, product.Variants.Sum(variant => variant.Stock)));
        Assert.All(products, product => Assert.Equal(
            product.Variants.Count, product.Variants.Select(variant => string.Join('/', variant.Values.Select(value => value.Slug).Order())).Distinct().Count()));
    }

    [Fact]
    public void Two_databases_get_the_same_rows()
    {
        using var one = With(Some);
        using var other = With(Some);

        Assert.Equal(one.Dump(), other.Dump());
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 10)]
    [InlineData(600, 600)]
    [InlineData(5000, 600)]
    [InlineData(1_000_000, 120_000)]
    public void Makers_grow_with_articles(int products, int makers) => Assert.Equal(makers, DemonstrationSet.MakersFor(products));

    [Fact]
    public void There_are_as_many_rows_as_asked_and_each_says_that_it_is_demonstration_data()
    {
        using var catalogue = With(Some);
        using var context = catalogue.Context();

        Assert.Equal(Some, context.Products.Count());
        Assert.Equal(Some, context.Products.Count(product => product.IsDemonstration && product.Verification == Verification.Demonstration));
        Assert.Equal(600, context.Producers.Count(producer => producer.IsDemonstration && producer.Verification == Verification.Demonstration));
        Assert.Equal(11, context.Producers.Count(producer => !producer.IsDemonstration));
        Assert.All(Enum.GetValues<ProducerKind>(), kind => Assert.True(context.Producers.Any(producer => producer.Kind == kind && producer.IsDemonstration)));
        Assert.True(context.LabelAwards.All(award => award.IsDemonstration));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(Some, Some / 20)]
    public void Points_of_sale_grow_with_articles_and_are_in_their_town(int products, int points)
    {
        using var catalogue = With(products);
        using var context = catalogue.Context();
        var invented = context.PointsOfSale.Where(point => point.Verification == Verification.Demonstration);

        Assert.Equal(points, invented.Count());
        Assert.False(invented.Any(point => point.Trades.Count == 0 || point.RegionId != point.Town.RegionId || point.ProvinceId != point.Town.ProvinceId));
        Assert.False(invented.Any(point => Math.Abs(point.Latitude - point.Town.Latitude) > 0.03 || Math.Abs(point.Longitude - point.Town.Longitude) > 0.03));
    }

    [Fact]
    public void Invented_articles_belong_to_invented_makers_who_each_make_some()
    {
        using var catalogue = With(Some);
        using var context = catalogue.Context();

        Assert.False(context.Products.Any(product => !product.Producer.IsDemonstration));
        Assert.False(context.LabelAwards.Any(award => !award.Producer.IsDemonstration));
        Assert.False(context.Producers.Any(producer => producer.IsDemonstration && !producer.Products.Any()));
        Assert.False(context.Products.Any(product =>
            product.RegionId != product.Producer.RegionId || product.FormerRegionId != product.Producer.FormerRegionId));
        Assert.False(context.Products.Any(product => product.Producer.Trades.All(trade => trade.Id != product.TradeId)));
    }

    [Fact]
    public void Each_trade_of_each_region_has_a_cooperative()
    {
        using var catalogue = With(Some);

        Assert.Empty(catalogue.Read(context => context.RegionTrades
            .Where(practice => practice.Region.Scheme == RegionScheme.Since2015)
            .Where(practice => !context.Cooperatives.Any(cooperative =>
                cooperative.RegionId == practice.RegionId && cooperative.Trades.Any(trade => trade.Id == practice.TradeId)))
            .Select(practice => practice.Region.Slug + "/" + practice.Trade.Slug).ToList()));
    }

    [Fact]
    public void The_shares_of_an_articles_materials_sum_to_100_and_fall()
    {
        using var catalogue = With(Some);
        using var context = catalogue.Context();
        var products = context.Products.Include(product => product.Materials).ToList();

        Assert.All(products, product =>
        {
            var parts = product.Materials.OrderBy(part => part.Position).ToList();
            Assert.NotEmpty(parts);
            Assert.Equal(1000, parts.Sum(part => part.SharePerMille));
            Assert.Equal(Enumerable.Range(1, parts.Count), parts.Select(part => part.Position));
            Assert.Equal(parts.OrderByDescending(part => part.SharePerMille).Select(part => part.SharePerMille), parts.Select(part => part.SharePerMille));
        });
    }

    [Fact]
    public void Code_materials_techniques_and_family_are_the_trades()
    {
        using var catalogue = With(Some);
        using var context = catalogue.Context();

        Assert.False(context.Products.Any(product => product.Trade.HsCodes.All(code => code.Id != product.HsCodeId)));
        Assert.False(context.Products.Any(product => product.Materials.Any(part => product.Trade.Materials.All(material => material.Id != part.MaterialId))));
        Assert.False(context.Products.Any(product => product.Techniques.Any(technique => product.Trade.Techniques.All(known => known.Id != technique.Id))));
        Assert.False(context.Products.Any(product => product.Family != null && product.Family.TradeId != product.TradeId));
        Assert.True(context.Products.Any(product => product.FamilyId != null));
    }

    [Fact]
    public void Prices_are_whole_dirhams_in_centimes_and_quantities_make_sense()
    {
        using var catalogue = With(Some);
        using var context = catalogue.Context();

        Assert.False(context.Products.Any(product => product.PriceMinor <= 0 || product.PriceMinor % 100 != 0 || product.Currency != "MAD"));
        Assert.False(context.Products.Any(product => product.MinimumOrder < 1 || product.LeadTimeDays < 1 || product.WeightGrams <= 0));
        Assert.True(context.Products.Any(product => product.Stock == 0) && context.Products.Any(product => product.Stock > 10));
        Assert.False(context.Products.Any(product => product.UpdatedAt < product.CreatedAt));
        Assert.True(context.Products.Any(product => product.IsExportable) && context.Products.Any(product => !product.IsExportable));
    }

    [Fact]
    public void Awards_fit_trade_and_region_and_are_of_every_sort()
    {
        using var catalogue = With(Some);
        using var context = catalogue.Context();
        var day = new DateOnly(2026, 6, 1);

        Assert.False(context.LabelAwards.Any(award => award.Label.RegionId != null && award.Label.RegionId != award.Producer.RegionId));
        Assert.False(context.LabelAwards.Any(award => award.Label.TradeId != null && award.Producer.Trades.All(trade => trade.Id != award.Label.TradeId)));
        Assert.False(context.LabelAwards.Any(award => award.Label.Kind == LabelKind.LabelCategory));
        Assert.False(context.LabelAwards.Any(award => award.Product != null && award.Product.ProducerId != award.ProducerId));
        Assert.True(context.LabelAwards.Any(award => award.AwardedOn > day));
        Assert.All(Enum.GetValues<AwardEventKind>(), kind => Assert.True(context.LabelAwardEvents.Any(change => change.Kind == kind), $"{kind}"));
        Assert.True(context.LabelAwardEvents.Any(change => change.ValidUntil == null));
        Assert.False(context.LabelAwards.Any(award => award.Events.Single(change => change.Position == 1).EffectiveOn != award.AwardedOn));
        Assert.False(context.LabelAwardEvents.Any(change => change.Award.Events.Any(
            other => other.Position > change.Position && other.EffectiveOn <= change.EffectiveOn)));
        Assert.True(context.LabelAwards.Any(award => award.Events.Max(change => change.ValidUntil) < day));
        Assert.True(context.LabelAwards.Any(award => award.ProductId != null) && context.LabelAwards.Any(award => award.ProductId == null));
    }

    [Fact]
    public void Makers_are_near_their_town()
    {
        using var catalogue = With(Some);
        using var context = catalogue.Context();

        Assert.False(context.Producers.Where(producer => producer.IsDemonstration).Any(producer =>
            producer.Town == null
            || Math.Abs(producer.Latitude!.Value - producer.Town.Latitude) > 0.03
            || Math.Abs(producer.Longitude!.Value - producer.Town.Longitude) > 0.03
            || producer.ProvinceId != producer.Town.ProvinceId));
    }

    [Fact]
    public void Some_texts_lack_a_language_and_every_one_has_french()
    {
        using var catalogue = With(Some);
        using var context = catalogue.Context();

        Assert.False(context.Products.Any(product => product.Name.Fr == null || product.Description.Fr == null));
        Assert.True(context.Products.Any(product => product.Name.Ar == null));
        Assert.True(context.Products.Any(product => product.Name.En == null));
        Assert.True(context.Producers.Any(producer => producer.IsDemonstration && producer.Name.Zgh != null));
        var name = context.Products.Where(product => product.Name.Ar == null).Select(product => new { product.Name, product.NameKeys }).First();
        Assert.Equal(TextFolding.Fold(name.Name.Fr), name.NameKeys.Ar);
    }

    [Fact]
    public void Estimates_of_artisans_sum_to_the_published_figure_and_follow_the_ranks()
    {
        using var catalogue = With(10);
        using var context = catalogue.Context();
        var estimates = context.RegionTrades.Where(practice => practice.Region.Slug == "old-souss-massa-draa").OrderBy(practice => practice.Rank).ToList();

        Assert.Equal(28_000, estimates.Sum(estimate => estimate.ArtisanCount));
        Assert.All(estimates.Zip(estimates.Skip(1)), pair => Assert.True(pair.First.ArtisanCount > pair.Second.ArtisanCount));
        Assert.True(context.RegionTrades.All(practice => practice.IsDemonstration && practice.ArtisanCount > 0));
        Assert.Equal(80_000, context.RegionTrades.Where(practice => practice.Region.Slug == "fes-meknes").Sum(practice => practice.ArtisanCount));
    }

    [Fact]
    public void Another_size_replaces_the_set_and_none_takes_all_of_it_away()
    {
        using var none = With(0);
        using var twenty = With(20);
        using var catalogue = With(40);

        Assert.Equal(new CataloguePreparation(false, false, true), catalogue.Prepare(20));
        Assert.Equal(twenty.Dump(), catalogue.Dump());
        Assert.Equal(new CataloguePreparation(false, false, true), catalogue.Prepare(0));
        Assert.Equal(none.Dump(), catalogue.Dump());
        Assert.Equal(new CataloguePreparation(false, false, false), catalogue.Prepare(0));
    }

    [Fact]
    public void A_random_row_is_made_again_alone()
    {
        var one = new SeededRandom(7, 41);
        var other = new SeededRandom(7, 41);

        Assert.Equal(Enumerable.Range(0, 20).Select(_ => one.Below(1000)), Enumerable.Range(0, 20).Select(_ => other.Below(1000)));
        Assert.All(Enumerable.Range(0, 2000), row => Assert.InRange(new SeededRandom(7, row).Between(3, 5), 3, 5));
    }
}

public sealed class DemonstrationSetOnSqliteTests() : DemonstrationSetTests(Provider.Sqlite);

public sealed class DemonstrationSetOnPostgresTests() : DemonstrationSetTests(Provider.Postgres)
{
    [Fact]
    public void A_PostgreSQL_and_a_SQLite_catalogue_have_the_same_rows()
    {
        using var postgres = With(Some);
        using var sqlite = TemporaryCatalogue.With(Some);

        Assert.Equal(sqlite.Dump(), postgres.Dump());
    }
}
