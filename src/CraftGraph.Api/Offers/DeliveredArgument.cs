using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Offers;

/// <summary>The argument <c>delivering</c> of lists of products: those that can be delivered so.</summary>
internal sealed class DeliveredArgument : ListArgument
{
    public override string Name => "delivering";

    public override InputValue Create(EntitySchema schema) => new(Name, Delivery.Of(schema).Type)
    {
        Description = "Only articles of which an order can be delivered in time.",
    };

    public override void Apply(InputNode value, ListBuilder list) =>
        list.AddCondition(ExpressionComposer.Inline(Delivery.Read((ObjectInput)value, list), list.Row));
}
