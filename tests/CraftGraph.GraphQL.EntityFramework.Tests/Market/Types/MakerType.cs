using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Market.Types;

internal sealed class MakerType : EntityType<Maker>
{
    protected override void Describe(EntityDescriptor<Maker> type)
    {
        type.Key(maker => maker.Id, maker => maker.Slug);
        type.Field("slug", maker => maker.Slug).Sortable();
        type.Field("name", maker => maker.Name).Sortable();
        type.Field("kind", maker => maker.Kind);
        type.Field("town", maker => maker.Town);
        type.Field("origin", maker => maker.Origin);
        type.Connection("items", maker => maker.Items);
        type.List("awards", maker => maker.Awards);
        type.OrderedBy("slug");
        type.Facet("KIND", "kind", maker => maker.Kind);
        type.Facet("MARK", "awards.some.mark", maker => maker.Awards, award => award.Mark);
    }
}

internal sealed class GuildType : EntityType<Guild>
{
    protected override void Describe(EntityDescriptor<Guild> type) => type.Field("members", guild => guild.Members).Sortable();
}

internal sealed class PersonType : EntityType<Person>
{
    protected override void Describe(EntityDescriptor<Person> type) => type.Field("born", person => person.Born).Sortable();
}
