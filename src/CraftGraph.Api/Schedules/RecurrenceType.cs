using System.Linq.Expressions;
using CraftGraph.Api.Hours;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Schedules;

/// <summary>GraphQL type <c>Recurrence</c>: a rule that says on which days something takes place.</summary>
internal sealed class RecurrenceType : EntityType<Recurrence>
{
    protected override void Describe(EntityDescriptor<Recurrence> type)
    {
        Expression<Func<Recurrence, int?>> opens = recurrence => recurrence.Opens;
        Expression<Func<Recurrence, int?>> closes = recurrence => recurrence.Closes;
        type.Describe("A rule that says on which days something takes place, and when on these days, by Morocco's clocks: the same hour whatever the offset.");
        type.Key(recurrence => recurrence.Id);
        type.Field("frequency", recurrence => recurrence.Frequency).Describe("How often.");
        type.Field("interval", recurrence => recurrence.Interval).Describe("1 for each week, month or year, 2 for every second, and so on.");
        type.Field("firstDay", recurrence => recurrence.FirstDay)
            .Describe("The first day; those that follow have its weekday or its day of the month. What a month does not have, such as a 31st, is left out.");
        type.Field("lastDay", recurrence => recurrence.LastDay).Describe("The last day on which it may begin; null where it goes on.");
        type.Field("weekday", recurrence => recurrence.Weekday).Describe("The day of the week of `firstDay`.");
        type.Field("weekOfMonth", recurrence => recurrence.WeekOfMonth)
            .Describe("Which of these weekdays of the month, 1 to 5, or -1 for the last, where weekdays are counted; null where the day of the month says it.");
        type.Field("days", recurrence => recurrence.Days).Describe("On how many days in a row one occurrence lasts.");
        type.Add(new TimeOfDayField("startTime", opens)).Describe("When it begins on its first day, as clocks show it; null where the hours are not known.");
        type.Add(new TimeOfDayField("endTime", closes)).Describe("When it ends on its last day, as clocks show it; null where the hours are not known.");
    }
}
