using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Coercion;

/// <summary>A variable of an operation.</summary>
/// <param name="Index">Its place among the operation's variables, from 0.</param>
/// <param name="Name">Its name, without the dollar sign.</param>
/// <param name="Type">Its declared type.</param>
/// <param name="Node">Its declaration.</param>
public sealed record VariablePlan(int Index, string Name, GraphQLType Type, VariableDefinitionNode Node)
{
    /// <summary>What stands in when the variable is absent, coerced; null without a default.</summary>
    public ConstantTemplate? Default { get; init; }
}
