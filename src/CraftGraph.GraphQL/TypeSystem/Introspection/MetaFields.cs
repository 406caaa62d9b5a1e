using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.TypeSystem.Introspection;

/// <summary>The fields that types have without declaring them.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Introspection"/>.</remarks>
public static class MetaFields
{
    /// <summary><c>__typename: String!</c>, the name of the object's type.</summary>
    public static Field TypeName { get; } = new("__typename", new NonNullType(SpecifiedScalars.String));

    /// <summary>The field of that name on a composite type of the schema, meta or declared; null when the type has none.</summary>
    public static Field? Find(Schema schema, NamedType parent, string name)
    {
        if (name == "__typename" && parent.IsComposite)
        {
            return TypeName;
        }

        return parent is ComplexType complex && complex.Fields.TryGet(name, out var field) ? field : null;
    }
}
