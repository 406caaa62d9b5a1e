namespace CraftGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>A type has all that the interfaces promise which it declares, and declares all that these declare.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#IsValidImplementation()"/>.</remarks>
internal static class ImplementedInterfacesRule
{
    public static IEnumerable<string> Check(ComplexType type, Schema schema)
    {
        var seen = new HashSet<InterfaceType>();
        foreach (var implemented in type.Interfaces)
        {
            if (ReferenceEquals(type, implemented))
            {
                yield return $"Type {type.Name} cannot implement itself because it would create a circular reference.";
                continue;
            }

            if (!seen.Add(implemented))
            {
                yield return $"Type {type.Name} can only implement {implemented.Name} once.";
                continue;
            }

            foreach (var missing in implemented.Interfaces.Where(transitive => !type.Interfaces.Contains(transitive)))
            {
                yield return ReferenceEquals(missing, type)
                    ? $"Type {type.Name} cannot implement {implemented.Name} because it would create a circular reference."
                    : $"Type {type.Name} must implement {missing.Name} because it is implemented by {implemented.Name}.";
            }

            foreach (var mistake in implemented.Fields.SelectMany(promised => CheckField(type, implemented, promised, schema)))
            {
                yield return mistake;
            }
        }
    }

    private static IEnumerable<string> CheckField(ComplexType type, InterfaceType implemented, Field promised, Schema schema)
    {
        var coordinate = $"{implemented.Name}.{promised.Name}";
        var own = $"{type.Name}.{promised.Name}";
        if (!type.Fields.TryGet(promised.Name, out var field))
        {
            yield return $"Interface field {coordinate} expected but {type.Name} does not provide it.";
            yield break;
        }

        if (!IsSubtype(field.Type, promised.Type, schema))
        {
            yield return $"Interface field {coordinate} expects type {promised.Type} but {own} is type {field.Type}.";
        }

        foreach (var argument in promised.Arguments)
        {
            if (!field.Arguments.TryGet(argument.Name, out var given))
            {
                yield return $"Interface field argument {coordinate}({argument.Name}:) expected but {own} does not provide it.";
            }
            else if (!GraphQLType.AreEqual(argument.Type, given.Type))
            {
                yield return $"Interface field argument {coordinate}({argument.Name}:) expects type {argument.Type} "
                    + $"but {own}({argument.Name}:) is type {given.Type}.";
            }
        }

        foreach (var argument in field.Arguments.Where(one => one.IsRequired && !promised.Arguments.Contains(one.Name)))
        {
            yield return $"Object field {own} includes required argument {argument.Name} "
                + $"that is missing from the Interface field {coordinate}.";
        }

        if (field.DeprecationReason is not null && promised.DeprecationReason is null)
        {
            yield return $"Interface field {coordinate} is not deprecated, so implementation field {own} must not be deprecated.";
        }
    }

    private static bool IsSubtype(GraphQLType type, GraphQLType expected, Schema schema) => (type, expected) switch
    {
        (NonNullType own, NonNullType other) => IsSubtype(own.OfType, other.OfType, schema),
        (NonNullType own, _) => IsSubtype(own.OfType, expected, schema),
        (ListType own, ListType other) => IsSubtype(own.OfType, other.OfType, schema),
        (ComplexType own, InterfaceType other) => ReferenceEquals(own, other) || own.Interfaces.Contains(other),
        (ObjectType own, UnionType other) => schema.IsPossibleType(other, own),
        _ => ReferenceEquals(type, expected),
    };
}
