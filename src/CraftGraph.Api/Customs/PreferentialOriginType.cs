using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Customs;

/// <summary>GraphQL type <c>PreferentialOrigin</c>: an article is of the country's origin under an agreement.</summary>
internal sealed class PreferentialOriginType : EntityType<PreferentialOrigin>
{
    protected override void Describe(EntityDescriptor<PreferentialOrigin> type)
    {
        type.Describe("That an article is of the country's origin under the rules of an agreement, as its maker states. What an invented article states was invented with it.");
        type.Key(origin => origin.Id);
        type.Field("preference", origin => origin.TariffPreference).Describe("Under which agreement, in which countries, with which proofs.");
        type.Field("criterion", origin => origin.Criterion).Describe("By which rule.");
    }
}
