using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Fairs;

/// <summary>The enum of fairs.</summary>
internal static class FairDescriptions
{
    public static EnumDescription<FairKind> Kind { get; } = new(
        "A kind of fair.",
        new Dictionary<FairKind, string>
        {
            [FairKind.NationalFair] = "A fair for the whole country.",
            [FairKind.RegionalFair] = "A fair of a region.",
            [FairKind.ProfessionalSalon] = "A salon for the trade.",
            [FairKind.InternationalFair] = "An international fair in Morocco.",
            [FairKind.InternationalTradeFair] = "A trade fair abroad.",
            [FairKind.Festival] = "A festival with stands of artisans.",
        });
}
