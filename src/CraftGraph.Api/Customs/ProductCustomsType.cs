using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Customs;

/// <summary>GraphQL type <c>Customs</c>.</summary>
internal sealed class ProductCustomsType : ValueType<ProductCustoms>
{
    protected override void Describe(FieldsDescriptor<ProductCustoms> type)
    {
        type.TypeName("Customs");
        type.Describe("What customs ask of an article that is sent to a country, as far as the catalogue's sources say; no customs ruling.");
        type.Field("destination", customs => customs.Destination).Describe("The country that it is sent to, ISO 3166-1 code.");
        type.Field("originCountry", customs => customs.OriginCountry).Describe("The country that it comes from, ISO 3166-1 code.");
        type.Field("hsCode", customs => customs.HsCode).Describe("Its six-digit code, the same in all countries.");
        type.Field("nationalCode", customs => customs.NationalCode).Describe("Its ten-digit code, which begins with the six-digit one; null when it is not known.");
        type.Matching<TariffPreference>(
                "preferences", (customs, preference) => preference.CountryGroup.Members.Any(member => member.CountryCode == customs.Destination))
            .Describe("The agreements by which the destination takes lower duties on goods of preferential origin, whether this article has it or not.");
        type.Matching<PreferentialOrigin>(
                "preferentialOrigins",
                (customs, origin) => origin.ProductId == customs.ProductId
                    && origin.TariffPreference.CountryGroup.Members.Any(member => member.CountryCode == customs.Destination))
            .Describe("The agreements with the destination under which the article has preferential origin; empty when it has none there.");
        type.Matching<ExportDocument>(
                "documents",
                (customs, document) => (!document.Trades.Any() || document.Trades.Any(trade => trade.Id == customs.TradeId))
                    && (document.Scope != DestinationScope.Groups
                        || document.CountryGroups.Any(group => group.Members.Any(member => member.CountryCode == customs.Destination))))
            .Describe(
                "The documents that go with it: those for goods of its trade, to this destination or to some that the source does not name. " +
                "`requirement`, `whenRequired` and `scope` say which are required when.");
        type.Matching<ExportRestriction>(
                "restrictions",
                (customs, restriction) => !restriction.Trades.Any() || restriction.Trades.Any(trade => trade.Id == customs.TradeId))
            .Describe("The rules by which goods of its trade may not leave, or not without a permit; `goods` says which.");
    }
}
