using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Search;

/// <summary>The enums of search.</summary>
internal static class SearchDescriptions
{
    public static EnumDescription<SearchKind> Kind { get; } = new(
        "What a hit of a search is.",
        new Dictionary<SearchKind, string>
        {
            [SearchKind.Region] = "A present or former region.",
            [SearchKind.Province] = "A province or prefecture.",
            [SearchKind.Town] = "A town or village.",
            [SearchKind.Trade] = "A trade.",
            [SearchKind.Material] = "A material.",
            [SearchKind.Technique] = "A technique.",
            [SearchKind.ProductFamily] = "A generic type of export article.",
            [SearchKind.Label] = "A label, mark or stamp.",
            [SearchKind.Institution] = "A public body, chamber or partner.",
            [SearchKind.Circuit] = "A circuit.",
            [SearchKind.PointOfSale] = "A place where craft work is sold, made before visitors or shown.",
            [SearchKind.Producer] = "A maker.",
            [SearchKind.Product] = "An article.",
        });
}
