using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Customs;

/// <summary>GraphQL type <c>CountryGroup</c>: countries that customs rules name together.</summary>
internal sealed class CountryGroupType : EntityType<CountryGroup>
{
    protected override void Describe(EntityDescriptor<CountryGroup> type)
    {
        type.Describe("Countries that customs rules name together, such as those of the European Union; or one country alone.");
        type.Key(group => group.Id, group => group.Slug);
        type.Field("slug", group => group.Slug).Describe("Its own key, such as `eu`.").Sortable();
        type.Name("What it is called.");
        type.List("members", group => group.Members).Describe("Its countries.");
        type.Provenance();
        type.OrderedBy("slug");
    }
}
