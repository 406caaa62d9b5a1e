using System.Globalization;
using System.Linq.Expressions;
using CraftGraph.Api.Clock;
using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;
using CraftGraph.Data.Schedules;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Schedules;

/// <summary>The argument <c>to</c> of lists of occurrences: only those that begin on that day or before. After <see cref="FirstDayArgument"/>.</summary>
internal sealed class LastDayArgument : ListArgument
{
    public override string Name => "to";

    public override InputValue Create(EntitySchema schema) => new(Name, ExtendedScalars.Date)
    {
        Description = "Only occurrences that begin on this day or before. Unless given, and at the latest, the end of the month that comes twelve months after the present one: as far as occurrences are known.",
    };

    public override void Apply(InputNode value, ListBuilder list)
    {
        var given = ((LeafInput)value).Source;
        var first = list.Feature<OccurrenceDays>()!.First;
        End(list.Check(ValueSource.Once(context =>
        {
            var (from, to) = ((DateOnly)first.Get(context)!, OccurrenceDays.Check((DateOnly)given.Get(context)!, Name, context));
            return from <= to ? to : throw new GraphQLException(
                string.Create(CultureInfo.InvariantCulture, $"\"{Name}\" must not be before \"from\", which is {from:yyyy-MM-dd}; it is {to:yyyy-MM-dd}."), ErrorCode.BadArgument);
        })), list);
    }

    public override void ApplyAbsent(ListBuilder list) =>
        End(ValueSource.From(context => OccurrenceHorizon.On(RequestTime.MoroccanDayOf(context)).LastDay), list);

    private static void End(ValueSource day, ListBuilder list) => list.AddCondition(Expression.LessThan(
        Expression.Property(list.Row, nameof(Occurrence.StartsAt)),
        list.Parameter(ValueSource.From(context => MoroccanTime.ToInstant(((DateOnly)day.Get(context)!).AddDays(1), 0)), typeof(DateTime))));
}
