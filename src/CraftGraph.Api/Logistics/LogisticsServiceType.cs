using CraftGraph.Api.Languages;
using CraftGraph.Api.Places;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Logistics;

/// <summary>GraphQL type <c>LogisticsService</c>: a function of logistics, or a port or airport from which goods leave.</summary>
internal sealed class LogisticsServiceType : EntityType<LogisticsService>
{
    protected override void Describe(EntityDescriptor<LogisticsService> type)
    {
        type.Describe("A function of logistics, or a port or airport from which goods leave.");
        type.Key(service => service.Id, service => service.Slug);
        type.Field("slug", service => service.Slug).Describe("Its own key, such as `fn-packing`.").Sortable();
        type.Name("What it is called.");
        type.Field("kind", service => service.Kind).Describe("What kind of service it is.");
        type.Field("codeScheme", service => service.CodeScheme)
            .Describe("The list that `code` is from, such as UN/LOCODE or IATA; null without a code.");
        type.Field("code", service => service.Code).Describe("Its code in `codeScheme`; null for functions.").Sortable();
        type.Field("town", service => service.Town).Describe("Its town; null for functions.");
        type.Field("coordinates", service => service.Latitude == null || service.Longitude == null
                ? null
                : new Coordinates { Latitude = service.Latitude.Value, Longitude = service.Longitude.Value })
            .Describe("Where it is; null for functions.");
        type.Field("axis", service => service.Axis).Describe("The recommendation or axis of a plan that names it; null for none.");
        type.List("foundingFacts", service => service.FoundingFacts).Describe("Facts of the founding documents that state it.");
        type.Provenance();
    }
}
