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

    public static EnumDescription<SuccessionExtent> SuccessionExtent { get; } = new(
        "How much of a former region passed to a present one in 2015.",
        new Dictionary<SuccessionExtent, string>
        {
            [Data.Model.SuccessionExtent.Whole] = "All of it.",
            [Data.Model.SuccessionExtent.Part] = "Some of its provinces and prefectures.",
        });

    public static EnumDescription<ProvinceKind> ProvinceKind { get; } = new(
        "One of the two kinds of unit below a region.",
        new Dictionary<ProvinceKind, string>
        {
            [Data.Model.ProvinceKind.Province] = "A province: mostly rural.",
            [Data.Model.ProvinceKind.Prefecture] = "A prefecture: mostly urban.",
        });
}
