using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>markets.csv</c>: countries to which crafts are exported, and groups of them.</summary>
internal sealed class MarketSheet() : NamedFactSheet<Market>("markets.csv")
{
    protected override void DeclareNamed(SheetColumns<Market> columns)
    {
        columns.OptionalText("country_code", (market, code) => market.CountryCode = code);
        columns.OptionalText("currency", (market, currency) => market.Currency = currency);
        columns.Integer("share_percent", 0, 100, (market, share) => market.SharePercent = share);
        columns.OptionalText("share_period", (market, period) => market.SharePeriod = period);
        columns.Integer("growth_percent", -100, 1_000_000, (market, growth) => market.GrowthPercent = growth);
        columns.EnglishText("note", (market, note) => market.Note = note);
        columns.Custom([], (market, row, _) =>
        {
            if (market.CountryCode is { } country && !CountryCodes.Contains(country))
            {
                row.Report("country_code", "is no code of a country, such as FR");
            }

            if (market.Currency is { } currency ? !CurrencyCode.IsWellFormed(currency) : market.CountryCode is not null)
            {
                row.Report("currency", "is no code of a currency, such as EUR");
            }
        });
    }

    protected override Market Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
