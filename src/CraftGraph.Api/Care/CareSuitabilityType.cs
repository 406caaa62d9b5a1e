using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Care;

/// <summary>GraphQL type <c>CareSuitability</c>: what a thing stands or does not stand, in a word.</summary>
internal sealed class CareSuitabilityType : EntityType<CareSuitability>
{
    protected override void Describe(EntityDescriptor<CareSuitability> type)
    {
        type.Describe("What a thing stands or does not stand, in a word. Several instructions may come to the same.");
        type.Plural("CareSuitabilities");
        type.Key(suitability => suitability.Id, suitability => suitability.Slug);
        type.Field("slug", suitability => suitability.Slug).Describe("Its own key, such as `machine-washable`.").Sortable();
        type.Name("What it is called.");
        type.Provenance();
        type.OrderedBy("slug");
    }
}
