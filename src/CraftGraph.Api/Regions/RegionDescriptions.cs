using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Regions;

/// <summary>The enums of the territory.</summary>
internal static class RegionDescriptions
{
    public static EnumDescription<RegionScheme> Scheme { get; } = new(
        "A division of the country into regions.",
        new Dictionary<RegionScheme, string>
        {
            [RegionScheme.Since2015] = "The twelve regions since 2015.",
            [RegionScheme.Before2015] = "The sixteen regions before 2015.",
        });
}
