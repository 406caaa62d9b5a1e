using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Guidebooks;

/// <summary>The enum of guidebooks.</summary>
internal static class GuidebookDescriptions
{
    public static EnumDescription<GuidebookKind> Kind { get; } = new(
        "A kind of guidebook.",
        new Dictionary<GuidebookKind, string>
        {
            [GuidebookKind.CircuitGuide] = "A guide to circuits.",
            [GuidebookKind.DestinationGuide] = "A guide to a town or region.",
            [GuidebookKind.Brochure] = "A brochure.",
            [GuidebookKind.WebGuide] = "Pages on the web.",
            [GuidebookKind.Book] = "A book.",
        });
}
