using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Customs;

/// <summary>GraphQL type <c>CountryGroupMember</c>: a country of a group.</summary>
internal sealed class CountryGroupMemberType : EntityType<CountryGroupMember>
{
    protected override void Describe(EntityDescriptor<CountryGroupMember> type)
    {
        type.Describe("A country of a group.");
        type.Key(member => member.Id);
        type.Field("countryCode", member => member.CountryCode).Describe("ISO 3166-1 code, two capital letters.").Sortable();
        type.OrderedBy("countryCode");
    }
}
