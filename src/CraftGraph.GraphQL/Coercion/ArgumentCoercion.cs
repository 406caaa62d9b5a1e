using System.Collections.Frozen;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Coercion;

/// <summary>Coerces the arguments of a field: once for a plan into templates, then for each request into values.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Coercing-Field-Arguments"/>.</remarks>
public static class ArgumentCoercion
{
    private static readonly FrozenDictionary<string, InputTemplate> NoTemplates = FrozenDictionary<string, InputTemplate>.Empty;
    private static readonly FrozenDictionary<string, object?> NoValues = FrozenDictionary<string, object?>.Empty;

    /// <summary>The values of one request. Those that are absent are not in it.</summary>
    /// <exception cref="GraphQLException">A variable is null where null may not stand.</exception>
    public static IReadOnlyDictionary<string, object?> Evaluate(
        IReadOnlyDictionary<string, InputTemplate> arguments, VariableValues variables)
    {
        if (arguments.Count == 0)
        {
            return NoValues;
        }

        var values = new Dictionary<string, object?>(arguments.Count, StringComparer.Ordinal);
        foreach (var (name, template) in arguments)
        {
            if (template.TryEvaluate(variables, out var value))
            {
                values.Add(name, value);
            }
        }

        return values;
    }

    /// <summary>The arguments given and those with a default, in the order of the definitions.</summary>
    /// <exception cref="GraphQLException">An argument does not fit or is missing, which validation tells first.</exception>
    internal static IReadOnlyDictionary<string, InputTemplate> Plan(
        NamedList<InputValue> definitions, IReadOnlyList<ArgumentNode> given, IReadOnlyDictionary<string, VariablePlan> variables)
    {
        if (definitions.Count == 0)
        {
            return NoTemplates;
        }

        var templates = new Dictionary<string, InputTemplate>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            if (given.FirstOrDefault(argument => argument.Name == definition.Name) is { } argument)
            {
                templates.Add(definition.Name, Plan(definition, argument.Value, variables));
            }
            else if (DefaultValues.Of(definition) is { } value)
            {
                templates.Add(definition.Name, value);
            }
            else if (definition.Type.IsNonNull)
            {
                throw new GraphQLException(
                    $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.", ErrorCode.BadArgument);
            }
        }

        return templates;
    }

    private static InputTemplate Plan(InputValue definition, ValueNode literal, IReadOnlyDictionary<string, VariablePlan> variables)
    {
        var notNull = $"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null.";
        var template = LiteralCoercion.ToTemplate(literal, definition.Type, variables, new()
        {
            Message = literal is VariableNode ? notNull : Invalid(definition, literal),
            Code = ErrorCode.BadArgument,
            Locations = [literal.Location],
        });

        if (template is VariableTemplate variable && DefaultValues.Of(definition) is { } value)
        {
            return new VariableTemplate(variable.Variable)
            {
                Default = value,
                IsNonNullPlace = variable.IsNonNullPlace,
                NullProblem = variable.NullProblem,
            };
        }

        return template ?? throw new GraphQLException(new GraphQLError
        {
            Message = literal is NullValueNode ? notNull : Invalid(definition, literal),
            Code = ErrorCode.BadArgument,
            Locations = [literal.Location],
        });
    }

    private static string Invalid(InputValue definition, ValueNode literal) =>
        $"Argument \"{definition.Name}\" has invalid value {SyntaxPrinter.Print(literal)}.";
}
