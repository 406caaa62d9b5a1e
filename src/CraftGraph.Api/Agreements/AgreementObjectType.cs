using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Agreements;

/// <summary>GraphQL type <c>AgreementObject</c>: something that an agreement provides.</summary>
internal sealed class AgreementObjectType : EntityType<AgreementObject>
{
    protected override void Describe(EntityDescriptor<AgreementObject> type)
    {
        type.Describe("Something that an agreement provides.");
        type.Key(@object => @object.Id, @object => @object.Slug);
        type.Field("slug", @object => @object.Slug).Describe("Its own key, such as `agreement-tinghir-2011-premises`.").Sortable();
        type.Name("What it is.");
        type.Field("agreement", @object => @object.Agreement).Describe("Which agreement.");
        type.Field("position", @object => @object.Position).Describe("Place in the order of the source, 1 for the first.").Sortable();
        type.Field("quantity", @object => @object.Quantity).Describe("How many of `unit`; null where there is no number.");
        type.Field("unit", @object => @object.Unit).Describe("What `quantity` counts; null without one.");
        type.List("foundingFacts", @object => @object.FoundingFacts).Describe("Facts of the founding documents that state it.");
        type.Provenance();
        type.OrderedBy("position");
    }
}
