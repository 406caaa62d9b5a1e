using System.Linq.Expressions;
using CraftGraph.Api.Hours;
using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Schedules;

/// <summary>The argument <c>at</c> of lists of occurrences: only those that are on at an instant. Before <see cref="FirstDayArgument"/>, which begins the list on the instant's day.</summary>
internal sealed class InstantArgument : ListArgument
{
    private static readonly Expression<Func<Occurrence, DateTime, bool>> HasBegun = (occurrence, instant) => occurrence.StartsAt <= instant;

    private static readonly Expression<Func<Occurrence, DateTime, bool>> IsNotOver = (occurrence, instant) => occurrence.EndsAt > instant;

    public override string Name => "at";

    public override InputValue Create(EntitySchema schema) => new(Name, ExtendedScalars.DateTime)
    {
        Description = "Only occurrences that are on at this instant: begun by then, if days before, and not over. `from` is its day in Morocco then, unless given.",
    };

    public override void Apply(InputNode value, ListBuilder list)
    {
        var instant = list.Check(OpeningMoment.Read((LeafInput)value));
        var day = list.Check(ValueSource.Once(context => OccurrenceDays.Check(MoroccanTime.ToLocal((DateTime)instant.Get(context)!).Day, Name, context)));
        list.SetFeature(new InstantOfList(day));
        foreach (var condition in (Expression<Func<Occurrence, DateTime, bool>>[])[HasBegun, IsNotOver])
        {
            list.AddCondition(ExpressionComposer.Inline(condition, list.Row, list.Parameter(instant, typeof(DateTime))));
        }
    }
}
