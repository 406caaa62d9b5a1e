using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Schedules;

/// <summary>Root fields of what takes place on dates.</summary>
internal sealed class ScheduleQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types => [new ScheduleType(), new RecurrenceType(), new ScheduleChangeType(), new OccurrenceType()];

    public override IEnumerable<EnumDescription> Enums =>
        [ScheduleDescriptions.Kind, ScheduleDescriptions.Status, ScheduleDescriptions.ChangeKind, ScheduleDescriptions.Frequency];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Occurrence>("occurrences", "What is on: everything that takes place on certain days, by start; those of today and later unless `from` is given.");
        query.Single<Occurrence>("occurrence", "One time that something takes place.");
        query.Connection<Schedule>("schedules", "Everything that takes place on dates, with the rules that its dates follow from.");
        query.Single<Schedule>("schedule", "Something that takes place on dates.");
    }
}
