using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Products;

/// <summary>GraphQL type <c>OptionValue</c>: a value that an option of variants may have.</summary>
internal sealed class OptionValueType : EntityType<OptionValue>
{
    protected override void Describe(EntityDescriptor<OptionValue> type)
    {
        type.Describe("A value that an option of variants may have, such as the colour indigo.");
        type.Key(value => value.Id, value => value.Slug);
        type.Field("slug", value => value.Slug).Describe("Its own key, such as `indigo`.").Sortable();
        type.Name("What it is called.");
        type.Field("option", value => value.Option).Describe("Of which option.")
            .SortedBy((OptionValue value) => value.Option == VariantOption.Color ? 1 : 2);
        type.Field("position", value => value.Position).Describe("Place among the values of its option, from 1.").Sortable();
        type.Provenance();
        type.OrderedBy("option");
        type.OrderedBy("position");
    }
}
