using CraftGraph.Data.Bulk;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Demonstration;

/// <summary>Invented exchange rates of round size, so that prices in markets can be shown without rates of a bank.</summary>
internal static class DemonstrationRates
{
    private static readonly DateOnly[] Days = [new(2025, 1, 6), new(2025, 7, 7)];

    // Units, and their price in ten-thousandths of a dirham on each of the days.
    private static readonly (string Currency, int Units, int[] TenThousandths)[] Rates =
    [
        ("AED", 1, [27_500, 24_800]),
        ("CAD", 1, [70_200, 66_500]),
        ("CHF", 1, [111_300, 113_700]),
        ("DKK", 1, [14_050, 14_150]),
        ("EUR", 1, [104_800, 105_600]),
        ("GBP", 1, [126_400, 123_100]),
        ("JPY", 100, [64_300, 62_100]),
        ("NOK", 1, [8_950, 8_930]),
        ("TRY", 1, [2_860, 2_270]),
        ("USD", 1, [101_000, 90_700]),
    ];

    /// <summary>Writes the rates, except those that are there already.</summary>
    public static void Write(CatalogueContext context)
    {
        var known = context.ExchangeRates.Select(rate => rate.Slug).ToHashSet();
        var id = LastIdOf.Table(context, "ExchangeRates");
        using var insert = new EntityInsert<ExchangeRate>(context);
        foreach (var (currency, units, tenThousandths) in Rates)
        {
            for (var i = 0; i < Days.Length; i++)
            {
                var slug = ExchangeRate.SlugOf(currency, Days[i]);
                if (known.Contains(slug))
                {
                    continue;
                }

                insert.Add(new ExchangeRate
                {
                    Id = ++id,
                    Slug = slug,
                    Currency = currency,
                    Day = Days[i],
                    Units = units,
                    DirhamTenThousandths = tenThousandths[i],
                    IsDemonstration = true,
                    Verification = Verification.Demonstration,
                });
            }
        }
    }

    /// <summary>Takes the rates away.</summary>
    public static void Clear(CatalogueContext context)
    {
        context.Markets.Where(market => market.ExchangeRate!.IsDemonstration)
            .ExecuteUpdate(market => market.SetProperty(row => row.ExchangeRateId, (int?)null));
        context.ExchangeRates.Where(rate => rate.IsDemonstration).ExecuteDelete();
    }
}
