using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Validation;

/// <summary>A variable where it is used, with what is expected of it there.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="LocationType">The type expected; null where the schema does not know the place.</param>
/// <param name="HasLocationDefault">Whether the argument or input field has a default of its own.</param>
/// <param name="InputObject">The input object type whose field the variable is given for directly; null elsewhere.</param>
internal readonly record struct VariableUsage(
    VariableNode Variable, GraphQLType? LocationType, bool HasLocationDefault, InputObjectType? InputObject);
