using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.ProductionSites;

/// <summary>The enum of production sites.</summary>
internal static class ProductionSiteDescriptions
{
    public static EnumDescription<ProductionSiteKind> Kind { get; } = new(
        "A kind of production site.",
        new Dictionary<ProductionSiteKind, string>
        {
            [ProductionSiteKind.ProductionPole] = "A pole of structured and organised production.",
            [ProductionSiteKind.IndustrialZone] = "An industrial zone.",
            [ProductionSiteKind.ActivityZone] = "A zone of workshops.",
            [ProductionSiteKind.Premises] = "Premises for artisans.",
        });
}
