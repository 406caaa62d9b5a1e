using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Producers;

/// <summary>GraphQL type <c>Cooperative</c>.</summary>
internal sealed class CooperativeType : EntityType<Cooperative>
{
    protected override void Describe(EntityDescriptor<Cooperative> type)
    {
        type.Describe("Artisans who make and sell together under one registered name.");
        type.Field("members", cooperative => cooperative.Members).Describe("How many members it has; null where it is not known.");
        type.Field("womenMembers", cooperative => cooperative.WomenMembers)
            .Describe("How many of its members are women; null where it is not known.");
        type.Field("foundedYear", cooperative => cooperative.FoundedYear).Describe("Year of its foundation; null where it is not known.");
    }
}
