using System.Globalization;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>exchange-rates.csv</c>: what currencies cost in dirhams, by day. Prices of offers follow the newest rate of each.</summary>
internal sealed class ExchangeRateSheet() : FactSheet<ExchangeRate>("exchange-rates.csv")
{
    protected override IReadOnlyList<string> KeyColumns => ["currency", "date"];

    protected override void DeclareFact(SheetColumns<ExchangeRate> columns)
    {
        columns.RequiredInteger("units", 1, 100, (rate, units) => rate.Units = units);
        columns.Custom(["dirhams"], (rate, row, _) =>
        {
            // Binary floating point has no part in this: decimal holds every digit that the sheet may have.
            if (decimal.TryParse(row["dirhams"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var dirhams)
                && dirhams is > 0 and <= 100_000
                && decimal.IsInteger(dirhams * 10_000))
            {
                rate.DirhamTenThousandths = (int)(dirhams * 10_000);
            }
            else
            {
                row.Report("dirhams", "is not a number of dirhams above 0 with at most four decimals, such as 10.7652");
            }
        });
        columns.Custom([], (rate, _, _) => rate.IsDemonstration = false);
    }

    protected override string? KeyOf(Row row, ImportSession session)
    {
        if (row["currency"] is not { } currency || !CurrencyCode.IsWellFormed(currency) || currency == "MAD")
        {
            row.Report("currency", "is no code of a foreign currency, such as EUR");
        }
        else if (!DateOnly.TryParseExact(row["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            row.Report("date", "is no day, such as 2011-10-25");
        }
        else if (day > DateOnly.FromDateTime(session.Now))
        {
            row.Report("date", "is after today; prices follow rates that were published");
        }
        else
        {
            return ExchangeRate.SlugOf(currency, day);
        }

        return null;
    }

    protected override ExchangeRate Create(int id, string key, Row row, ImportSession session) => new()
    {
        Id = id,
        Slug = key,
        Currency = row["currency"]!,
        Day = DateOnly.ParseExact(row["date"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    public override void Check(ImportSession session)
    {
        foreach (var (row, rate) in Rows(session))
        {
            if (!CurrencyConversion.At(rate).IsInRange)
            {
                row.Report("dirhams", "is so little that prices would not stay exact: a centime buys more than 100 of the currency's minor units");
            }
        }
    }
}
