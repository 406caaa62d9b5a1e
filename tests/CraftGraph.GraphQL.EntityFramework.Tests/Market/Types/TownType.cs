using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Market.Types;

internal sealed class TownType : EntityType<Town>
{
    protected override void Describe(EntityDescriptor<Town> type)
    {
        type.Key(town => town.Id, town => town.Slug);
        type.Field("slug", town => town.Slug).Sortable();
        type.Field("name", town => town.Name).Sortable();
        type.Field("nickname", town => town.Nickname).Sortable();
        type.Field("population", town => town.Population).Sortable();
        type.Connection("makers", town => town.Makers);
        type.Connection("natives", town => town.Natives);
        type.Connection("items", town => town.Items);
        type.Add(new StandingField());
    }
}

internal sealed class MarkType : EntityType<Mark>
{
    protected override void Describe(EntityDescriptor<Mark> type)
    {
        type.Key(mark => mark.Id, mark => mark.Slug);
        type.Field("slug", mark => mark.Slug).Sortable();
        type.Field("label", mark => mark.Label).Sortable();
        type.Connection("items", mark => mark.Items);
        type.List("awards", mark => mark.Awards);
    }
}

internal sealed class AwardType : EntityType<Award>
{
    protected override void Describe(EntityDescriptor<Award> type)
    {
        type.Key(award => award.Id);
        type.Field("rowId", award => award.Id);
        type.Field("year", award => award.Year).Sortable();
        type.Field("until", award => award.Until).Sortable();
        type.Field("maker", award => award.Maker);
        type.Field("mark", award => award.Mark);
        type.OrderedBy("year");
    }
}
