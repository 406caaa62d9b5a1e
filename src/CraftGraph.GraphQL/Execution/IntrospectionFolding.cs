using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Introspection;

namespace CraftGraph.GraphQL.Execution;

/// <summary>Answers questions about the schema once for a plan, since without variables their answer never changes.</summary>
internal static class IntrospectionFolding
{
    /// <summary>The answer to <c>__schema</c> or <c>__type</c>; null for other fields, and where a variable has a say.</summary>
    public static ConstantField? TryFold(
        FieldPlan field, Schema schema, OperationDefinitionNode operation, Executor executor, CancellationToken cancellationToken)
    {
        var isMeta = ReferenceEquals(field.Field, MetaFields.Schema) || ReferenceEquals(field.Field, MetaFields.Type);
        if (!isMeta || !IsConstantBelow(field))
        {
            return null;
        }

        var context = new OperationContext
        {
            Plan = new() { Schema = schema, Operation = operation, Variables = [], Root = new(field.ParentType, [field]) },
            Variables = VariableValues.None,
            Errors = new ErrorList(),
            CancellationToken = cancellationToken,
        };
        return executor.ResolveNow(context) is { } json ? new(json) : null;
    }

    // Whether the field itself is in the response may still be up to a variable.
    private static bool IsConstantBelow(FieldPlan field) =>
        field.Arguments.Values.All(argument => argument is ConstantTemplate)
        && (field.Field.Type.Named is not ObjectType type
            || field.GetSelection(type).Fields.All(below => below.Condition is null && IsConstantBelow(below)));
}
