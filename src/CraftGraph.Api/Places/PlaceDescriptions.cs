using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Places;

/// <summary>The enums of places.</summary>
internal static class PlaceDescriptions
{
    public static EnumDescription<PlaceKind> Kind { get; } = new(
        "What stands at a place.",
        new Dictionary<PlaceKind, string>
        {
            [PlaceKind.PointOfSale] = "A place where craft work is sold, made before visitors or shown.",
            [PlaceKind.Cooperative] = "A cooperative.",
            [PlaceKind.Artisan] = "An artisan.",
            [PlaceKind.ProductionUnit] = "A workshop with employees.",
            [PlaceKind.Enterprise] = "A company.",
            [PlaceKind.CircuitStart] = "Where a circuit starts.",
            [PlaceKind.LogisticsService] = "A port or airport from which goods leave.",
        });
}
