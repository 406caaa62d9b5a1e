using System.Collections;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.Tests.Literal;

/// <content>Value completion. Spec: <see href="https://spec.graphql.org/September2025/#sec-Value-Completion"/>.</content>
internal sealed partial class LiteralExecutor
{
    private static readonly GraphQLType TypeName = new NonNullType(SpecifiedScalars.String);

    private object? CompleteValue(GraphQLType fieldType, List<FieldNode> fields, object? result, object[] path)
    {
        if (fieldType is NonNullType nonNull)
        {
            return CompleteValue(nonNull.OfType, fields, result, path) ?? throw Raise(path, LocationsOf(fields), null);
        }

        // A resolver may give an error in place of a value; it is raised where it stands.
        if (result is GraphQLException mistake)
        {
            throw Raise(path, LocationsOf(fields), mistake.Message);
        }

        if (result is null)
        {
            return null;
        }

        switch (fieldType)
        {
            case ListType list:
                return result is IList collection ? CompleteList(list.OfType, fields, collection, path) : throw Raise(path, LocationsOf(fields), null);
            case LeafType leaf:
                return CoerceResult(leaf, result) ?? throw Raise(path, LocationsOf(fields), null);
            default:
                var objectType = fieldType as ObjectType ?? ResolveAbstractType((NamedType)fieldType, result) ?? throw Raise(path, LocationsOf(fields), null);
                var collectedFieldsMap = CollectSubfields(objectType, fields);
                return ExecuteCollectedFields(collectedFieldsMap, objectType, result, path);
        }
    }

    private List<object?> CompleteList(GraphQLType innerType, List<FieldNode> fields, IList result, object[] path)
    {
        var completed = new List<object?>();
        ExecutionErrorException? propagated = null;
        foreach (var resultItem in result)
        {
            object[] position = [.. path, completed.Count];
            try
            {
                completed.Add(HandleExecutionErrors(innerType, () => CompleteValue(innerType, fields, resultItem, position)));
            }
            catch (ExecutionErrorException exception)
            {
                propagated = Propagate(propagated, exception);
                completed.Add(null);
            }
        }

        return propagated is null ? completed : throw propagated;
    }

    /// <summary>Null where the value is none of the type.</summary>
    private static object? CoerceResult(LeafType leafType, object value) => leafType.Serialize(value) is { IsValid: true } result ? result.Value : null;

    /// <summary>The type that the value says itself; null where that is none of the abstract type's.</summary>
    private ObjectType? ResolveAbstractType(NamedType abstractType, object objectValue) =>
        objectValue is IReadOnlyDictionary<string, object?> fields
        && fields.TryGetValue("__typename", out var name)
        && schema.FindType((string)name!) is ObjectType objectType
        && DoesFragmentTypeApply(objectType, abstractType)
            ? objectType
            : null;
}
