using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Events;

/// <summary>Root fields of events.</summary>
internal sealed class EventQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types =>
        [new EventType(), new EventSessionType(), new EventAttendeeType(), new EventStatementType()];

    public override IEnumerable<EnumDescription> Enums =>
        [EventDescriptions.Kind, EventDescriptions.SessionKind, EventDescriptions.PartOfDay, EventDescriptions.StatementKind];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Event>("events", "All study days and the like.");
        query.Single<Event>("event", "One event.");
    }
}
