using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Tests.Market.Types;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Market;

/// <summary>The schema over the market.</summary>
internal static class MarketSchema
{
    public static EntitySchema CreateEntities(long statementBytes) => new(
        [new ItemType(), new MakerType(), new GuildType(), new PersonType(), new TownType(), new MarkType(), new AwardType(), new PriceType(), new SizeType(), new StandingType()],
        [
            new EnumDescription<Grade>("How fine.", Enum.GetValues<Grade>().ToDictionary(one => one, one => $"{one}.")),
            new EnumDescription<MakerKind>("Which kind.", Enum.GetValues<MakerKind>().ToDictionary(one => one, one => $"{one}.")),
        ],
        isSubgraph: true,
        statementBytes,
        maxAge: 60);

    public static Schema Create(EntitySchema entities)
    {
        var query = new QueryDescriptor(entities);
        query.Nodes();
        query.Subgraph();
        query.Connection<Item>("items", "Items.");
        query.Connection<Maker>("makers", "Makers.");
        query.Connection<Guild>("guilds", "Guilds.");
        query.Connection<Town>("towns", "Towns.");
        query.Connection<Mark>("marks", "Marks.");
        query.Connection<Award>("awards", "Awards.");
        query.Single<Item>("item", "One item.");
        query.Single<Maker>("maker", "One maker.");
        query.Single<Guild>("guild", "One guild.");
        query.Single<Town>("town", "One town.");
        var kept = new Field("kept", SpecifiedScalars.String)
        {
            Handler = new ResolverHandler(_ => ValueTask.FromResult<object?>("for a while")),
            AppliedDirectives = [CacheControlDirective.Apply(5)],
        };
        var own = new Field("own", SpecifiedScalars.String)
        {
            Handler = new ResolverHandler(_ => ValueTask.FromResult<object?>("for one")),
            AppliedDirectives = [CacheControlDirective.Apply(5, isPrivate: true)],
        };
        var resolved = new Field("resolved", SpecifiedScalars.String) { Handler = new ResolverHandler(_ => ValueTask.FromResult<object?>("by code")) };
        return new(new ObjectType("Query", () => [.. query.Fields, resolved, kept, own]), types: entities.ObjectTypes, directives: [CacheControlDirective.Definition, .. IncrementalDirectives.All]);
    }
}
