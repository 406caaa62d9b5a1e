using System.Globalization;
using System.Text;
using CraftGraph.Data.Import;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Tests.Import;

/// <summary>Rates and the prices that follow from them.</summary>
public abstract class ExchangeRateSheetTests(Provider provider) : CatalogueTests(provider)
{
    private const string Header = "currency,date,units,dirhams,verification,source\n";

    [Fact]
    public void Each_converted_price_is_the_makers_at_the_newest_rate_of_the_market()
    {
        using var catalogue = With(700);

        AssertConverted(catalogue, "eur-2025-07-07");
    }

    [Fact]
    public void A_newer_rate_changes_converted_prices_with_it_and_no_price_that_was_set()
    {
        using var catalogue = With(700);
        var set = SetPrices(catalogue);

        var report = catalogue.Import(Sheet("EUR,2026-02-27,1,11.0005"));

        Assert.True(report.Succeeded, string.Join('\n', report.Problems));
        AssertConverted(catalogue, "eur-2026-02-27");
        Assert.Equal(set, SetPrices(catalogue));
        Assert.False(catalogue.Read(context => context.ExchangeRates.Single(rate => rate.Slug == "eur-2026-02-27").IsDemonstration));
    }

    [Fact]
    public void An_older_rate_is_kept_and_changes_no_price()
    {
        using var catalogue = With(700);

        Assert.True(catalogue.Import(Sheet("EUR,2024-02-27,1,11.0005")).Succeeded);

        AssertConverted(catalogue, "eur-2025-07-07");
    }

    [Fact]
    public void A_makers_new_price_changes_what_it_costs_in_each_market()
    {
        using var catalogue = With(700);
        using (var context = catalogue.Context())
        {
            using var transaction = context.Database.BeginTransaction();
            context.Products.ExecuteUpdate(product => product.SetProperty(row => row.PriceMinor, row => row.PriceMinor + 333));
            OfferPrices.Refresh(context, TestContext.Current.CancellationToken);
            transaction.Commit();
        }

        AssertConverted(catalogue, "eur-2025-07-07");
    }

    [Fact]
    public void Without_the_demonstration_set_no_invented_rate_and_no_offer_is_left()
    {
        using var catalogue = With(700);
        Assert.True(catalogue.Import(Sheet("EUR,2026-02-27,1,11.0005")).Succeeded);

        catalogue.Prepare(0);

        Assert.Equal(["eur-2026-02-27"], catalogue.Read(context => context.ExchangeRates.Select(rate => rate.Slug).ToList()));
        Assert.Equal(0, catalogue.Read(context => context.Offers.Count()));
    }

    [Theory]
    [InlineData("MAD,2026-02-27,1,1", "currency", "is no code of a foreign currency, such as EUR")]
    [InlineData("eur,2026-02-27,1,10", "currency", "is no code of a foreign currency, such as EUR")]
    [InlineData("EUR,27/02/2026,1,10", "date", "is no day, such as 2011-10-25")]
    [InlineData("EUR,2026-03-02,1,10", "date", "is after today; prices follow rates that were published")]
    [InlineData("EUR,2026-02-27,0,10", "units", "is not a whole number from 1 to 100")]
    [InlineData("EUR,2026-02-27,1,\"10,7652\"", "dirhams", "is not a number of dirhams above 0 with at most four decimals, such as 10.7652")]
    [InlineData("EUR,2026-02-27,1,10.76521", "dirhams", "is not a number of dirhams above 0 with at most four decimals, such as 10.7652")]
    [InlineData("EUR,2026-02-27,1,0", "dirhams", "is not a number of dirhams above 0 with at most four decimals, such as 10.7652")]
    [InlineData("IRR,2026-02-27,1,0.0001", "dirhams", "is so little that prices would not stay exact: a centime buys more than 100 of the currency's minor units")]
    public void A_bad_rate_is_told_and_changes_nothing(string row, string column, string reason)
    {
        using var catalogue = With(0);

        var problem = Assert.Single(catalogue.Import(Sheet(row)).Problems);

        Assert.Equal((2, column, reason), (problem.Line, problem.Column, problem.Reason));
        Assert.Equal(0, catalogue.Read(context => context.ExchangeRates.Count()));
    }

    // What fr-MA, ar-MA and tr-TR do to numbers and dates, and a little worse: the process itself runs without cultures.
    [Fact]
    public void Rates_are_the_same_whatever_the_servers_culture_makes_of_numbers_and_dates()
    {
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NumberGroupSeparator, odd.NumberFormat.NegativeSign) = (",", ".", "~");
        (odd.DateTimeFormat.DateSeparator, odd.DateTimeFormat.ShortDatePattern) = (". ", "d/M/yy");
        CultureInfo.CurrentCulture = odd;
        try
        {
            using var catalogue = With(700);

            Assert.True(catalogue.Import(Sheet("EUR,2026-02-27,1,11.0005")).Succeeded);
            AssertConverted(catalogue, "eur-2026-02-27");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // By the decimals of the base library, which take no part in the catalogue's own arithmetic.
    private static void AssertConverted(TemporaryCatalogue catalogue, string rateOfFrance)
    {
        var offers = catalogue.Read(context => context.Offers.Where(offer => offer.PriceBasis == PriceBasis.Converted)
            .Select(offer => new { offer.PriceMinor, Maker = offer.Product.PriceMinor, Rate = offer.Market.ExchangeRate! }).ToList());

        Assert.True(offers.Count > 300);
        Assert.All(offers, offer =>
        {
            var dirhams = offer.Maker / 100m;
            var unit = offer.Rate.DirhamTenThousandths / 10_000m / offer.Rate.Units;
            var minorUnits = offer.Rate.Currency == "JPY" ? 1 : 100;
            Assert.Equal(Math.Round(dirhams * minorUnits / unit, MidpointRounding.AwayFromZero), offer.PriceMinor);
        });
        Assert.Equal(rateOfFrance, catalogue.Read(context => context.Markets.Where(market => market.Slug == "fr").Select(market => market.ExchangeRate!.Slug).Single()));
    }

    private static List<(int Id, long PriceMinor)> SetPrices(TemporaryCatalogue catalogue) => catalogue.Read(context => context.Offers
        .Where(offer => offer.PriceBasis == PriceBasis.SetForMarket).OrderBy(offer => offer.Id).ToList()
        .ConvertAll(offer => (offer.Id, offer.PriceMinor)));

    private static SheetSet Sheet(string row)
    {
        using var empty = new TemporaryFolder();
        return SheetSet.FromFolder(empty.Path).With("exchange-rates.csv", Encoding.UTF8.GetBytes($"{Header}{row},verified,Bank Al-Maghrib\n"));
    }
}

public sealed class ExchangeRateSheetOnSqliteTests() : ExchangeRateSheetTests(Provider.Sqlite);

public sealed class ExchangeRateSheetOnPostgresTests() : ExchangeRateSheetTests(Provider.Postgres);
