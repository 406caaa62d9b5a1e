using System.Linq.Expressions;
using CraftGraph.Api.Clock;
using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Schedules;

/// <summary>The argument <c>from</c> of lists of occurrences: only those that are on that day or begin later, by start.</summary>
/// <remarks>
/// The list is read in two parts: what has begun before the day and goes on, of which an index of its own has the few that last past midnight, and then what begins on the day or later.
/// </remarks>
internal sealed class FirstDayArgument : ListArgument
{
    private static readonly Expression<Func<Occurrence, DateTime, bool>> GoesOn = (occurrence, instant) => occurrence.LaterEndsAt > instant;

    private static readonly Expression<Func<Occurrence, DateTime, DateTime, bool>> HasBegun = (occurrence, earliest, instant) =>
        occurrence.StartsAt >= earliest && occurrence.StartsAt < instant;

    public override string Name => "from";

    public override InputValue Create(EntitySchema schema) => new(Name, ExtendedScalars.Date)
    {
        Description = "Only occurrences that are on this day, if only in part, or begin later. Today in Morocco unless given; the first day of last month at the earliest.",
    };

    public override void Apply(InputNode value, ListBuilder list) => Begin(((LeafInput)value).Source, list);

    public override void ApplyAbsent(ListBuilder list) => Begin(list.Feature<InstantOfList>()?.Day ?? ValueSource.From(context => RequestTime.MoroccanDayOf(context)), list);

    private void Begin(ValueSource given, ListBuilder list)
    {
        var day = list.Check(ValueSource.Once(context => OccurrenceDays.Check((DateOnly)given.Get(context)!, Name, context)));
        list.SetFeature(new OccurrenceDays(day));
        var begins = ValueSource.Once(context => MoroccanTime.ToInstant((DateOnly)day.Get(context)!, 0));
        var startsAt = Expression.Property(list.Row, nameof(Occurrence.StartsAt));
        var goesOn = ExpressionComposer.Inline(GoesOn, list.Row, Instant(begins));
        list.Divide(new(Expression.OrElse(IsNotBefore(begins), goesOn), "start", startsAt, start =>
        [
            Expression.AndAlso(
                goesOn,
                ExpressionComposer.Inline(
                    HasBegun,
                    list.Row,
                    Instant(ValueSource.From(context => ((DateTime)begins.Get(context)!).AddDays(-Occurrence.MaximumDays - 1))),
                    Instant(begins))),

            // Beyond a cursor the index is sought at the cursor.
            IsNotBefore(start.Key is null ? begins : ValueSource.From(context =>
                new DateTime(Math.Max(((DateTime)begins.Get(context)!).Ticks, ((DateTime)start.Key.Get(context)!).Ticks), DateTimeKind.Utc))),
        ]));

        Expression Instant(ValueSource instant) => list.Parameter(instant, typeof(DateTime));

        Expression IsNotBefore(ValueSource instant) => Expression.GreaterThanOrEqual(startsAt, Instant(instant));
    }
}
