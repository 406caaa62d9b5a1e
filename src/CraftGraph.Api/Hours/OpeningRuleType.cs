using System.Linq.Expressions;
using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Hours;

/// <summary>GraphQL type <c>OpeningRule</c>: hours of a day in which a place is open or closed, under one of its calendars.</summary>
internal sealed class OpeningRuleType : EntityType<OpeningRule>
{
    protected override void Describe(EntityDescriptor<OpeningRule> type)
    {
        Expression<Func<OpeningRule, int>> opens = rule => rule.Opens;
        Expression<Func<OpeningRule, int>> closes = rule => rule.Closes;
        type.Describe(
            "Hours of a day in which a place is open or closed. On each day the rules of one calendar apply: the last that holds, in the order of the values of " +
            "`OpeningCalendar`. The place is open in the hours of its open rules that no closed rule takes away.");
        type.Key(rule => rule.Id);
        type.Field("calendar", rule => rule.Calendar).Describe("The calendar that it belongs to.");
        type.Field("isOpen", rule => rule.IsOpen).Describe("Whether the place is open then; false for a break, a weekly closing or a closed day.");
        type.Field("weekday", rule => rule.Weekday).Describe("The only day of the week that it is for; null for each day.");
        type.Add(new TimeOfDayField("opens", opens)).Describe("The first minute, as clocks show it.");
        type.Add(new TimeOfDayField("closes", closes)).Describe("The minute after the last, as clocks show it; on a day after where `closesDaysLater` says so.");
        type.Field("closesDaysLater", rule => rule.Closes / OpeningHours.MinutesOfDay).Describe("On which day it ends: 0 for the same, 1 for the next, 2 for the end of the next.").NotFilterable();
        type.Field("firstDay", rule => rule.FirstDay).Describe("First date of an exception; null for other calendars.");
        type.Field("lastDay", rule => rule.LastDay).Describe("Last date of an exception; null for other calendars.");
        type.Field("firstMonthDay", rule => rule.FirstMonthDay)
            .Describe("On which day of each year a season begins, as month times 100 plus day: 401 for 1 April. Null for other calendars.");
        type.Field("lastMonthDay", rule => rule.LastMonthDay)
            .Describe("On which day of each year a season ends, that day included; a lesser number than `firstMonthDay` where it lasts past New Year. Null for other calendars.");
        type.Text("reason", rule => rule.Reason).Describe("Why; null where nothing is said.");
        type.Provenance();
    }
}
