using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Offers;

/// <summary>GraphQL type <c>ExchangeRate</c>: what a currency cost in dirhams on a day.</summary>
internal sealed class ExchangeRateType : EntityType<ExchangeRate>
{
    protected override void Describe(EntityDescriptor<ExchangeRate> type)
    {
        type.Describe("What a currency cost in dirhams on a day: `units` of it cost `dirhamTenThousandths` / 10000 dirhams.");
        type.Key(rate => rate.Id, rate => rate.Slug);
        type.Field("slug", rate => rate.Slug).Describe("Its own key, such as `eur-2026-01-05`.");
        type.Field("currency", rate => rate.Currency).Describe("The currency, ISO 4217 code.");
        type.Field("day", rate => rate.Day).Describe("The day for which it was published.").Sortable();
        type.Field("units", rate => rate.Units).Describe("For how many units of the currency it is quoted.");
        type.Field("dirhamTenThousandths", rate => rate.DirhamTenThousandths)
            .Describe("Their price in ten-thousandths of a dirham, exact: 107652 is 10.7652 dirhams.");
        type.Field("isDemonstration", rate => rate.IsDemonstration)
            .Describe("Whether it was invented to show what the catalogue can do; no bank published it then.");
        type.Provenance();
    }
}
