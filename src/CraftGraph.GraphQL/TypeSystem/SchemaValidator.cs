using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.TypeSystem.SchemaRules;

namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>Tells whether a schema keeps the rules of the specification's chapter on types. Requests need one that does.</summary>
/// <remarks>Spec: the parts named "Type Validation" of <see href="https://spec.graphql.org/September2025/#sec-Type-System"/>.</remarks>
public static class SchemaValidator
{
    /// <summary>All mistakes, in the order of the schema; empty when it is valid. Mistakes in code have no location.</summary>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var errors = new List<GraphQLError>();
        foreach (var message in FindMistakes(schema))
        {
            errors.Add(new GraphQLError { Message = message, Code = ErrorCode.ValidationFailed });
        }

        return errors;
    }

    /// <summary>Gives the schema back when it is valid.</summary>
    /// <exception cref="SchemaException">It is not: all that is wrong with it.</exception>
    public static Schema ThrowIfInvalid(Schema schema)
    {
        var errors = Validate(schema);
        return errors.Count == 0 ? schema : throw new SchemaException(errors);
    }

    private static IEnumerable<string> FindMistakes(Schema schema)
    {
        var mistakes = RootTypesRule.Check(schema)
            .Concat(DirectiveDefinitionsRule.Check(schema))
            .Concat(DirectiveCyclesRule.Check(schema));
        foreach (var type in schema.Types)
        {
            mistakes = mistakes.Concat(TypeNamesRule.Check(type)).Concat(type switch
            {
                ComplexType complex => FieldsRule.Check(complex).Concat(ImplementedInterfacesRule.Check(complex, schema)),
                UnionType union => UnionMembersRule.Check(union),
                EnumType @enum => EnumValuesRule.Check(@enum),
                InputObjectType input => InputFieldsRule.Check(input),
                _ => [],
            });
        }

        return mistakes
            .Concat(InputObjectCyclesRule.Check(schema))
            .Concat(DefaultValuesRule.Check(schema))
            .Concat(DefaultValueCyclesRule.Check(schema));
    }
}
