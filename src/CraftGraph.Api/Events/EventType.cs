using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Events;

/// <summary>GraphQL type <c>Event</c>: a study day or the like, with what was presented, discussed, recommended and signed.</summary>
internal sealed class EventType : EntityType<Event>
{
    protected override void Describe(EntityDescriptor<Event> type)
    {
        type.Describe("A study day or the like, with what was presented, discussed, recommended and signed.");
        type.Key(@event => @event.Id, @event => @event.Slug);
        type.Field("slug", @event => @event.Slug).Describe("Its own key, such as `study-day-agadir-2011`.").Sortable();
        type.Name("Its title.");
        type.Field("kind", @event => @event.Kind).Describe("What kind of event it is.");
        type.Field("startsOn", @event => @event.StartsOn).Describe("First day.").Sortable();
        type.Field("endsOn", @event => @event.EndsOn).Describe("Last day.").Sortable();
        type.Field("organiser", @event => @event.Organiser).Describe("Who held it; null where it is not known.");
        type.Text("venue", @event => @event.Venue).Describe("Where it was held; null where it is not known.");
        type.Field("town", @event => @event.Town).Describe("Its town; null where it is not known.");
        type.Field("region", @event => @event.Region).Describe("The region it was about, as it was then; null for the country.");
        type.Text("motto", @event => @event.Motto).Describe("Its motto; null where it had none.");
        type.List("sessions", @event => @event.Sessions).Describe("Presentations, workshops and plenaries, in order.");
        type.List("attendees", @event => @event.Attendees).Describe("Who attended, by role.");
        type.List("statements", @event => @event.Statements).Describe("Its context, and what speakers said, in order.");
        type.List("recommendations", @event => @event.Recommendations).Describe("Recommendations that came out of it, in order.");
        type.Connection("agreements", @event => @event.Agreements).Describe("Agreements signed there.");
        type.List("foundingFacts", @event => @event.FoundingFacts).Describe("Facts of the founding documents that state it.");
        type.Provenance();
    }
}
