using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>What a field says of itself: an expression over its object and, last, the value of the argument that it may have.</summary>
internal sealed record FieldExpression(LambdaExpression Lambda, FieldArgument? Argument = null)
{
    public IEnumerable<InputValue> CreateArguments(EntitySchema schema) => Argument is null ? [] : [Argument.Create(schema)];

    /// <summary>The expression over one object.</summary>
    /// <param name="list">The statement that it stands in.</param>
    /// <param name="plan">What is asked of the field; null in a condition.</param>
    /// <param name="objects">The objects that the expression is over.</param>
    public Expression Bind(ListBuilder list, FieldPlan? plan, params Expression[] objects)
    {
        if (Argument is null)
        {
            return ExpressionComposer.Inline(Lambda, objects);
        }

        var argument = Argument.Create(list.Root.Schema);
        var given = plan is null ? null : InputReader.Read(plan.Arguments.GetValueOrDefault(argument.Name), argument.Type, list.Shape) as LeafInput;
        return ExpressionComposer.Inline(Lambda, [.. objects, list.Parameter(Argument.Read(given), Argument.ValueType)]);
    }
}
