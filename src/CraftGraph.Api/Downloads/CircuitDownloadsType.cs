using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Downloads;

/// <summary>GraphQL type <c>CircuitDownloads</c>.</summary>
internal sealed class CircuitDownloadsType : ValueType<CircuitDownloads>
{
    protected override void Describe(FieldsDescriptor<CircuitDownloads> type)
    {
        type.Describe("What travellers can take along where there is no network.");
        type.Field("gpx", downloads => downloads.Gpx)
            .Describe("GPX 1.1 with the stops as waypoints and as a route, for navigation; names in the first of the languages.");
        type.Field("package", downloads => downloads.Package)
            .Describe("JSON with everything about the circuit in all of the languages: stops, legs, rules of opening hours, path, trades, texts, sources.");
    }
}
