using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.TypeSystem.Introspection;

/// <summary>The fields that types have without declaring them: <c>__typename</c> everywhere, <c>__schema</c> and <c>__type</c> on the root of queries.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Introspection"/>.</remarks>
public static class MetaFields
{
    /// <summary><c>__typename: String!</c>, the name of the object's type.</summary>
    public static Field TypeName { get; } = new("__typename", new NonNullType(SpecifiedScalars.String))
    {
        Description = "The name of the object's type.",
    };

    /// <summary><c>__schema: __Schema!</c>.</summary>
    public static Field Schema { get; } = new("__schema", new NonNullType(IntrospectionTypes.Schema))
    {
        Description = "What the service offers.",
        Handler = new ResolverHandler(context => ValueTask.FromResult<object?>(context.Schema)),
    };

    /// <summary><c>__type(name: String!): __Type</c>, null when no type has the name.</summary>
    public static Field Type { get; } = new("__type", IntrospectionTypes.Type)
    {
        Description = "One type by its name; null when there is none of that name.",
        Arguments = new(
            [new("name", new NonNullType(SpecifiedScalars.String)) { Description = "The type's name." }],
            argument => argument.Name),
        Handler = new ResolverHandler(context =>
            ValueTask.FromResult<object?>(context.Schema.FindType(context.Argument<string>("name")!))),
    };

    /// <summary>The field of that name on a composite type of the schema, meta or declared; null when the type has none.</summary>
    public static Field? Find(Schema schema, NamedType parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            switch (name)
            {
                case "__typename" when parent.IsComposite:
                    return TypeName;
                case "__schema" when ReferenceEquals(parent, schema.Query):
                    return Schema;
                case "__type" when ReferenceEquals(parent, schema.Query):
                    return Type;
            }
        }

        return parent is ComplexType complex && complex.Fields.TryGet(name, out var field) ? field : null;
    }
}
