using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Care;

/// <summary>The enum of care.</summary>
internal static class CareDescriptions
{
    public static EnumDescription<CareKind> CareKind { get; } = new(
        "What an instruction for care is about. Those of textiles are the processes of ISO 3758.",
        new Dictionary<CareKind, string>
        {
            [Data.Model.CareKind.Washing] = "Washing at home, of textiles.",
            [Data.Model.CareKind.Bleaching] = "Bleaching, of textiles.",
            [Data.Model.CareKind.TumbleDrying] = "Drying in a tumble dryer, of textiles.",
            [Data.Model.CareKind.NaturalDrying] = "Drying in the air, of textiles.",
            [Data.Model.CareKind.Ironing] = "Ironing, of textiles.",
            [Data.Model.CareKind.DryCleaning] = "Professional dry cleaning, of textiles.",
            [Data.Model.CareKind.WetCleaning] = "Professional wet cleaning, of textiles.",
            [Data.Model.CareKind.FoodContact] = "Whether food may touch it.",
            [Data.Model.CareKind.Dishwashing] = "Whether it stands a dishwasher.",
            [Data.Model.CareKind.Cleaning] = "How it is cleaned otherwise.",
            [Data.Model.CareKind.Protection] = "What it is kept from.",
            [Data.Model.CareKind.Upkeep] = "What is done to it from time to time, or before its first use.",
        });
}
