using System.Linq.Expressions;
using CraftGraph.Api.Hours;
using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Schedules;

/// <summary>GraphQL type <c>ScheduleChange</c>: a day on which something is not as its recurrences say.</summary>
internal sealed class ScheduleChangeType : EntityType<ScheduleChange>
{
    protected override void Describe(EntityDescriptor<ScheduleChange> type)
    {
        Expression<Func<ScheduleChange, int?>> opens = change => change.Opens;
        Expression<Func<ScheduleChange, int?>> closes = change => change.Closes;
        type.Describe("A day on which something is not as its recurrences say.");
        type.Key(change => change.Id);
        type.Field("day", change => change.Day).Describe("The first day that its recurrence has; of an extra one, its day.").Sortable();
        type.Field("kind", change => change.Kind).Describe("What is otherwise.");
        type.Field("newDay", change => change.NewDay).Describe("The day on which a moved one begins; null for the same day, and for other kinds.");
        type.Add(new TimeOfDayField("startTime", opens))
            .Describe("When a moved or extra one begins, as clocks show it; null for the time of the recurrence, or where it is not known.");
        type.Add(new TimeOfDayField("endTime", closes)).Describe("When a moved or extra one ends, as clocks show it; null as `startTime`.");
        type.Text("reason", change => change.Reason).Describe("Why; null where nothing is said.");
        type.OrderedBy("day");
    }
}
