using CraftGraph.GraphQL.Language;

namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>Finds the definition that a schema coordinate names.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Schema-Coordinates.Semantics"/>.</remarks>
public static class SchemaCoordinateResolver
{
    /// <summary>
    /// The <see cref="NamedType"/>, <see cref="Field"/>, <see cref="InputValue"/>, <see cref="EnumValue"/> or
    /// <see cref="DirectiveDefinition"/>; null when the schema has none of that name, or nothing that could have it.
    /// </summary>
    public static object? Resolve(Schema schema, SchemaCoordinate coordinate)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return coordinate switch
        {
            TypeCoordinate type => schema.FindType(type.TypeName),
            MemberCoordinate member => schema.FindType(member.TypeName) switch
            {
                EnumType @enum => Find(@enum.Values, member.MemberName),
                InputObjectType input => Find(input.Fields, member.MemberName),
                ComplexType complex => Find(complex.Fields, member.MemberName),
                _ => null,
            },
            ArgumentCoordinate argument => schema.FindType(argument.TypeName) is ComplexType complex
                && complex.Fields.TryGet(argument.FieldName, out var field)
                    ? Find(field.Arguments, argument.ArgumentName)
                    : null,
            DirectiveCoordinate directive => Find(schema.Directives, directive.DirectiveName),
            DirectiveArgumentCoordinate argument => schema.Directives.TryGet(argument.DirectiveName, out var directive)
                ? Find(directive.Arguments, argument.ArgumentName)
                : null,
            _ => null,
        };
    }

    private static T? Find<T>(NamedList<T> list, string name)
        where T : class => list.TryGet(name, out var found) ? found : null;
}
