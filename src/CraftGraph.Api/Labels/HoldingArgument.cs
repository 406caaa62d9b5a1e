using CraftGraph.Api.Clock;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Labels;

/// <summary>The argument <c>holding</c> of lists of makers: those who hold a label on a day.</summary>
internal sealed class HoldingArgument : ListArgument
{
    public override string Name => "holding";

    public override InputValue Create(EntitySchema schema) => new(Name, schema.Feature(_ => new HoldingInput()).Type)
    {
        Description = "Only makers who hold a label on a day, by an award for all that they make or for an article. All of them unless given.",
    };

    public override void Apply(InputNode value, ListBuilder list)
    {
        var given = (ObjectInput)value;
        var label = ((LeafInput)given.Find("label")!).Source;
        var day = RequestTime.DayOr(given.Find("on"));
        list.AddCondition(ExpressionComposer.Inline(
            AwardValidity.Holds, list.Row, list.Parameter(label, typeof(string)), list.Parameter(day, typeof(DateOnly))));
    }

    private sealed class HoldingInput
    {
        public InputObjectType Type { get; } = new("HoldingInput", () =>
        [
            new("label", new NonNullType(SpecifiedScalars.String)) { Description = "The label's `slug`." },
            new("on", ExtendedScalars.Date) { Description = "The day; today, in UTC, unless given." },
        ])
        {
            Description = "A label that is held on a day.",
        };
    }
}
