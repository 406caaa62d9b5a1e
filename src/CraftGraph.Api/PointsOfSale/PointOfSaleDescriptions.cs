using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.PointsOfSale;

/// <summary>The enums of points of sale.</summary>
internal static class PointOfSaleDescriptions
{
    public static EnumDescription<PointOfSaleKind> Kind { get; } = new(
        "A kind of craft place.",
        new Dictionary<PointOfSaleKind, string>
        {
            [PointOfSaleKind.HistoricSquare] = "An old square where a trade works.",
            [PointOfSaleKind.Funduq] = "A caravanserai with workshops or shops.",
            [PointOfSaleKind.Souk] = "A market.",
            [PointOfSaleKind.Street] = "A street of one or several trades.",
            [PointOfSaleKind.CraftComplex] = "A public building of workshops and shops (ensemble artisanal).",
            [PointOfSaleKind.WorkshopQuarter] = "A quarter of workshops.",
            [PointOfSaleKind.Tannery] = "A tannery.",
            [PointOfSaleKind.CraftZone] = "A zone of workshops planned for crafts.",
            [PointOfSaleKind.CraftVillage] = "A village planned for crafts.",
            [PointOfSaleKind.CooperativeShop] = "The shop of a cooperative.",
            [PointOfSaleKind.SchoolGallery] = "A school that sells or shows its work.",
        });

    public static EnumDescription<CoordinatePrecision> CoordinatePrecision { get; } = new(
        "How far a place may be from the coordinates given for it.",
        new Dictionary<CoordinatePrecision, string>
        {
            [Data.Model.CoordinatePrecision.SiteApproximate] = "Expected within about 150 m.",
            [Data.Model.CoordinatePrecision.QuarterApproximate] = "Expected within about 1 km.",
            [Data.Model.CoordinatePrecision.TownCentre] = "The coordinates are those of the town.",
        });
}
