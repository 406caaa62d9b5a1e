using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>A default is a value that its argument or input field would take from a client.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Input-Object-Default-Value"/>.</remarks>
internal static class DefaultValuesRule
{
    public static IEnumerable<string> Check(Schema schema) =>
        from one in InputValues.Of(schema)
        where one.Input.DefaultValue is not null && one.Input.Type.IsInputType
        let problem = FindProblem(one.Input.DefaultValue!, one.Input.Type)
        where problem is not null
        select $"{one.Coordinate} has invalid default value: {problem}";

    private static string? FindProblem(ValueNode value, GraphQLType type) => (type, value) switch
    {
        (_, VariableNode) => $"Expected a constant, found {SyntaxPrinter.Print(value)}.",
        (NonNullType, NullValueNode) => $"Expected value of non-null type \"{type}\" not to be null.",
        (NonNullType nonNull, _) => FindProblem(value, nonNull.OfType),
        (_, NullValueNode) => null,
        (ListType list, ListValueNode items) => items.Items.Select(item => FindProblem(item, list.OfType)).FirstOrDefault(IsProblem),
        (ListType list, _) => FindProblem(value, list.OfType),
        (InputObjectType input, ObjectValueNode fields) => FindProblem(fields, input),
        (InputObjectType input, _) => $"Expected value of type \"{input}\" to be an object, found: {SyntaxPrinter.Print(value)}.",
        (LeafType leaf, _) => leaf.ParseLiteral(value).Problem,
        _ => null,
    };

    private static string? FindProblem(ObjectValueNode value, InputObjectType type)
    {
        foreach (var field in value.Fields)
        {
            if (!type.Fields.TryGet(field.Name, out var definition))
            {
                return $"Field \"{field.Name}\" is not defined by type \"{type}\".";
            }

            if (FindProblem(field.Value, definition.Type) is { } problem)
            {
                return problem;
            }
        }

        if (NamesRule.FindDuplicates(value.Fields.Select(field => field.Name)).FirstOrDefault() is { } twice)
        {
            return $"There can be only one input field named \"{twice}\".";
        }

        var missing = type.Fields.FirstOrDefault(field => field.IsRequired && value.Fields.All(given => given.Name != field.Name));
        if (missing is not null)
        {
            return $"Field \"{type}.{missing.Name}\" of required type \"{missing.Type}\" was not provided.";
        }

        return type.IsOneOf && value.Fields is not [{ Value: not NullValueNode }]
            ? $"Exactly one key must be specified for OneOf type \"{type}\", and it must not be null."
            : null;
    }

    private static bool IsProblem(string? problem) => problem is not null;
}
