using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Events;

/// <summary>GraphQL type <c>EventStatement</c>: something said at an event, or about why it was held.</summary>
internal sealed class EventStatementType : EntityType<EventStatement>
{
    protected override void Describe(EntityDescriptor<EventStatement> type)
    {
        type.Describe("Something said at an event, or about why it was held.");
        type.Key(statement => statement.Id, statement => statement.Slug);
        type.Field("slug", statement => statement.Slug).Describe("Its own key, such as `study-day-agadir-2011-competition`.").Sortable();
        type.Name("What was said.");
        type.Field("event", statement => statement.Event).Describe("Which event.");
        type.Field("position", statement => statement.Position).Describe("Place in the report of the event, 1 for the first.").Sortable();
        type.Field("kind", statement => statement.Kind).Describe("What kind of statement it is.");
        type.List("foundingFacts", statement => statement.FoundingFacts).Describe("Facts of the founding documents that state it.");
        type.Provenance();
        type.OrderedBy("position");
    }
}
