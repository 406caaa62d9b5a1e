using System.Linq.Expressions;
using CraftGraph.Data.Opening;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Hours;

/// <summary>GraphQL type <c>OpeningInterval</c>.</summary>
internal sealed class OpeningIntervalType : ValueType<OpeningInterval>
{
    protected override void Describe(FieldsDescriptor<OpeningInterval> type)
    {
        Expression<Func<OpeningInterval, int>> opens = interval => interval.Opens;
        Expression<Func<OpeningInterval, int>> closes = interval => interval.Closes;
        type.Describe("A time in which a place is open without a break.");
        type.Add(new TimeOfDayField("opens", opens)).Describe("When it opens, as clocks show it.");
        type.Add(new TimeOfDayField("closes", closes)).Describe("When it closes, as clocks show it; on the next day where it is not later than `opens`.");
        type.Field("opensAt", interval => interval.OpensAt).Describe("The instant at which it opens.");
        type.Field("closesAt", interval => interval.ClosesAt).Describe("The instant at which it closes.");
    }
}
