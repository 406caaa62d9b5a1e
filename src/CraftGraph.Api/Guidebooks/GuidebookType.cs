using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Guidebooks;

/// <summary>GraphQL type <c>Guidebook</c>: a guide for visitors as a publication, not a person.</summary>
internal sealed class GuidebookType : EntityType<Guidebook>
{
    protected override void Describe(EntityDescriptor<Guidebook> type)
    {
        type.Describe("A guide for visitors as a publication, not a person.");
        type.Key(guidebook => guidebook.Id, guidebook => guidebook.Slug);
        type.Field("slug", guidebook => guidebook.Slug).Describe("Its own key, such as `guide-onmt-fes`.").Sortable();
        type.Name("Its title.");
        type.Field("kind", guidebook => guidebook.Kind).Describe("What kind of publication it is.");
        type.Field("publisher", guidebook => guidebook.Publisher).Describe("Who publishes it, as published.").Sortable();
        type.Field("region", guidebook => guidebook.Region).Describe("The region it is about; null for the country.");
        type.Text("facts", guidebook => guidebook.Facts).Describe("What else is known, in English alone; null where nothing is.");
        type.Provenance();
    }
}
