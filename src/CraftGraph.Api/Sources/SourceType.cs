using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Sources;

/// <summary>GraphQL type <c>Source</c>: where facts were read.</summary>
internal sealed class SourceType : EntityType<Source>
{
    protected override void Describe(EntityDescriptor<Source> type)
    {
        type.Describe("A document, page or data set in which facts were read, or a part of one.");
        type.Key(source => source.Id, source => source.Slug);
        type.Field("slug", source => source.Slug).Describe("Its key in the register of sources, or one made from the citation's text.").Sortable();
        type.Field("titleAndAddress", source => source.TitleAndAddress)
            .Describe("Its title, with its address in brackets where it has one, in the words of the register.")
            .Sortable();
        type.Field("kind", source => source.Kind).Describe("What kind of source it is.");
        type.Field("locator", source => source.Locator)
            .Describe("The place inside `whole`, or a remark on it, in English; null for a whole source.");
        type.Field("whole", source => source.Whole).Describe("The source that this is a part of; null for a whole source.");
    }
}
