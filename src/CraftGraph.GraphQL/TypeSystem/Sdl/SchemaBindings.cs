using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.TypeSystem.Sdl;

/// <summary>The code behind a schema that is written as text: what SDL cannot say, by name.</summary>
public sealed class SchemaBindings
{
    /// <summary>How fields get their values, by coordinate (<c>Query.product</c>); a field without one reads its parent.</summary>
    public IDictionary<string, FieldResolver> Resolvers { get; } = new Dictionary<string, FieldResolver>(StringComparer.Ordinal);

    /// <summary>How fields get their values, by coordinate, where that is not a resolver.</summary>
    public IDictionary<string, FieldHandler> Handlers { get; } = new Dictionary<string, FieldHandler>(StringComparer.Ordinal);

    /// <summary>By the name of an interface or union: gives the name of the object type of a value; null for none.</summary>
    public IDictionary<string, Func<object, string?>> TypeResolvers { get; } =
        new Dictionary<string, Func<object, string?>>(StringComparer.Ordinal);

    /// <summary>By the name of an object type: tells whether a value is of it.</summary>
    public IDictionary<string, Func<object, bool>> TypePredicates { get; } =
        new Dictionary<string, Func<object, bool>>(StringComparer.Ordinal);

    /// <summary>By name, the scalars that stand in for the definitions; a scalar without one is a <see cref="CustomScalar"/>.</summary>
    public IDictionary<string, ScalarType> Scalars { get; } = new Dictionary<string, ScalarType>(StringComparer.Ordinal);

    /// <summary>What enum values are in code, by coordinate (<c>Language.FR</c>); a value without one is its name.</summary>
    public IDictionary<string, object> EnumValues { get; } = new Dictionary<string, object>(StringComparer.Ordinal);

    internal FieldHandler? FindHandler(string coordinate) =>
        Handlers.TryGetValue(coordinate, out var handler) ? handler
        : Resolvers.TryGetValue(coordinate, out var resolve) ? new ResolverHandler(resolve)
        : null;

    /// <summary>The names and coordinates that the schema does not have.</summary>
    internal IEnumerable<string> FindUnused(Schema schema)
    {
        bool HasField(string coordinate) => coordinate.Split('.') is [var type, var field]
            && schema.FindType(type) is ComplexType complex && complex.Fields.Contains(field);
        bool HasValue(string coordinate) => coordinate.Split('.') is [var type, var value]
            && schema.FindType(type) is EnumType @enum && @enum.Values.Contains(value);

        return Resolvers.Keys.Concat(Handlers.Keys).Where(key => !HasField(key))
            .Concat(TypeResolvers.Keys.Where(key => schema.FindType(key) is not (InterfaceType or UnionType)))
            .Concat(TypePredicates.Keys.Where(key => schema.FindType(key) is not ObjectType))
            .Concat(Scalars.Keys.Where(key => schema.FindType(key) is not ScalarType))
            .Concat(EnumValues.Keys.Where(key => !HasValue(key)));
    }
}
