using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Execution;

/// <summary>Finds the object type of a resolved value.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#ResolveAbstractType()"/>.</remarks>
internal static class TypeResolution
{
    /// <summary>The object type of a value of a composite type.</summary>
    /// <exception cref="GraphQLException">The value is of no type that may stand there.</exception>
    public static ObjectType Find(Schema schema, NamedType type, object value, FieldPlan field)
    {
        var found = type as ObjectType ?? Check(schema, type, NameOf(schema, type, value), field);
        return found.IsTypeOf is null || found.IsTypeOf(value) ? found : throw Wrong($"Expected value of type \"{found.Name}\".");
    }

    private static string? NameOf(Schema schema, NamedType type, object value)
    {
        var resolve = type switch
        {
            InterfaceType declared => declared.ResolveType,
            UnionType union => union.ResolveType,
            _ => null,
        };
        if (resolve is not null)
        {
            return resolve(value);
        }

        if (value is IReadOnlyDictionary<string, object?> fields && fields.GetValueOrDefault("__typename") is string name)
        {
            return name;
        }

        foreach (var possible in schema.GetPossibleTypes(type))
        {
            if (possible.IsTypeOf?.Invoke(value) is true)
            {
                return possible.Name;
            }
        }

        return null;
    }

    private static ObjectType Check(Schema schema, NamedType type, string? name, FieldPlan field)
    {
        if (name is null)
        {
            throw Wrong(
                $"Abstract type \"{type.Name}\" must resolve to an Object type at runtime for field " +
                $"\"{field.ParentType.Name}.{field.Field.Name}\". Either the \"{type.Name}\" type should provide a \"resolveType\" " +
                "function or each possible type should provide an \"isTypeOf\" function.");
        }

        return schema.FindType(name) switch
        {
            null => throw Wrong($"Abstract type \"{type.Name}\" was resolved to a type \"{name}\" that does not exist inside the schema."),
            ObjectType found when schema.IsPossibleType(type, found) => found,
            ObjectType => throw Wrong($"Runtime Object type \"{name}\" is not a possible type for \"{type.Name}\"."),
            _ => throw Wrong($"Abstract type \"{type.Name}\" was resolved to a non-object type \"{name}\"."),
        };
    }

    private static GraphQLException Wrong(string message) => new(message, ErrorCode.Internal);
}
