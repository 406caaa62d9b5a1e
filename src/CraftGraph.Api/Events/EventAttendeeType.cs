using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Events;

/// <summary>GraphQL type <c>EventAttendee</c>: those who attended an event, by role.</summary>
internal sealed class EventAttendeeType : EntityType<EventAttendee>
{
    protected override void Describe(EntityDescriptor<EventAttendee> type)
    {
        type.Describe("Those who attended an event, by role.");
        type.Key(attendee => attendee.Id, attendee => attendee.Slug);
        type.Field("slug", attendee => attendee.Slug).Describe("Its own key, such as `study-day-agadir-2011-cooperatives`.").Sortable();
        type.Name("The role.");
        type.Field("event", attendee => attendee.Event).Describe("Which event.");
        type.Field("position", attendee => attendee.Position).Describe("Place in the list of its report, 1 for the first.").Sortable();
        type.List("foundingFacts", attendee => attendee.FoundingFacts).Describe("Facts of the founding documents that state it.");
        type.Provenance();
        type.OrderedBy("position");
    }
}
