using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Labels;

/// <summary>The argument <c>validOn</c> of lists of awards.</summary>
internal sealed class ValidOnArgument : ListArgument
{
    public override string Name => "validOn";

    public override InputValue Create(EntitySchema schema) => new(Name, ExtendedScalars.Date)
    {
        Description = "Only awards that are valid on this day: begun, not ended, and neither suspended nor withdrawn by then. All of them unless given.",
    };

    public override void Apply(InputNode value, ListBuilder list) => list.AddCondition(
        ExpressionComposer.Inline(AwardValidity.IsValid, list.Row, list.Parameter(((LeafInput)value).Source, typeof(DateOnly))));
}
