using System.Globalization;
using CraftGraph.Api.Clock;
using CraftGraph.Data.Schedules;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.Api.Schedules;

/// <summary>The days that a list of occurrences is asked for.</summary>
/// <param name="First">The first of them.</param>
internal sealed record OccurrenceDays(ValueSource First)
{
    /// <summary>A day that a client gave.</summary>
    /// <exception cref="GraphQLException">Occurrences of that day are not known.</exception>
    public static DateOnly Check(DateOnly day, string argument, OperationContext context)
    {
        var horizon = OccurrenceHorizon.On(RequestTime.MoroccanDayOf(context));
        return day >= horizon.FirstDay && day <= horizon.LastDay ? day : throw new GraphQLException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"\"{argument}\" must be from {horizon.FirstDay:yyyy-MM-dd} to {horizon.LastDay:yyyy-MM-dd}, for which occurrences are known now; it is {day:yyyy-MM-dd}. ") +
            "What takes place later follows from `recurrences`; former fairs are in `fairs`.",
            ErrorCode.BadArgument);
    }
}
