using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Events;

/// <summary>GraphQL type <c>EventSession</c>: a part of an event.</summary>
internal sealed class EventSessionType : EntityType<EventSession>
{
    protected override void Describe(EntityDescriptor<EventSession> type)
    {
        type.Describe("A part of an event.");
        type.Key(session => session.Id, session => session.Slug);
        type.Field("slug", session => session.Slug).Describe("Its own key, such as `study-day-agadir-2011-financing`.").Sortable();
        type.Name("Its topic.");
        type.Field("event", session => session.Event).Describe("Which event.");
        type.Field("position", session => session.Position).Describe("Place in the event, 1 for the first.").Sortable();
        type.Field("partOfDay", session => session.PartOfDay).Describe("When in the day it was held.");
        type.Field("kind", session => session.Kind).Describe("What kind of session it was.");
        type.Text("ledBy", session => session.LedBy).Describe("Who presented or led it, by role; null where sources do not say.");
        type.List("foundingFacts", session => session.FoundingFacts).Describe("Facts of the founding documents that state it.");
        type.Provenance();
        type.OrderedBy("position");
    }
}
