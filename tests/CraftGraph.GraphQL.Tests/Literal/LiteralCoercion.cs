using System.Text.Json;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.Tests.Literal;

/// <summary>The input coercion rules of chapter 3 and their use in chapter 6, step by step.</summary>
internal sealed class LiteralCoercion(Schema schema, IReadOnlyDictionary<string, object?> variableValues)
{
    /// <exception cref="RequestErrorException">A value is missing or does not fit.</exception>
    public Dictionary<string, object?> CoerceVariableValues(OperationDefinitionNode operation, JsonElement given)
    {
        var coercedValues = new Dictionary<string, object?>();
        foreach (var variableDefinition in operation.Variables)
        {
            var variableName = variableDefinition.Variable.Name;
            var variableType = TypeOf(variableDefinition.Type);
            var hasValue = given.TryGetProperty(variableName, out var value);
            if (!hasValue && variableDefinition.DefaultValue is { } defaultValue)
            {
                coercedValues[variableName] = CoerceLiteral(defaultValue, variableType);
            }
            else if (variableType.IsNonNull && (!hasValue || value.ValueKind is JsonValueKind.Null))
            {
                throw new RequestErrorException($"${variableName} is required.");
            }
            else if (hasValue)
            {
                coercedValues[variableName] = CoerceJson(value, variableType);
            }
        }

        return coercedValues;
    }

    /// <param name="argumentDefinitions">The arguments of the field.</param>
    /// <param name="argumentValues">Those that are given.</param>
    /// <param name="raise">Makes the execution error for an argument whose value stands at a place.</param>
    public Dictionary<string, object?> CoerceArgumentValues(
        IEnumerable<InputValue> argumentDefinitions, IReadOnlyList<ArgumentNode> argumentValues, Func<SourceLocation, Exception> raise)
    {
        var coercedValues = new Dictionary<string, object?>();
        foreach (var argumentDefinition in argumentDefinitions)
        {
            var argumentName = argumentDefinition.Name;
            var argumentValue = argumentValues.FirstOrDefault(argument => argument.Name == argumentName)?.Value;
            object? value = null;
            var hasValue = argumentValue is VariableNode variable
                ? variableValues.TryGetValue(variable.Name, out value)
                : argumentValue is not null;
            if (!hasValue && argumentDefinition.DefaultValue is { } defaultValue)
            {
                coercedValues[argumentName] = CoerceLiteral(defaultValue, argumentDefinition.Type);
            }
            else if (argumentDefinition.Type.IsNonNull && (!hasValue || argumentValue is NullValueNode || (argumentValue is VariableNode && value is null)))
            {
                throw raise(argumentValue!.Location);
            }
            else if (hasValue)
            {
                coercedValues[argumentName] = argumentValue is VariableNode
                    ? value
                    : CoerceInput(argumentValue!, argumentDefinition.Type, raise);
            }
        }

        return coercedValues;
    }

    private GraphQLType TypeOf(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(TypeOf(list.ItemType)),
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.NullableType)),
        _ => schema.FindType(((NamedTypeNode)node).Name)!,
    };

    private object? CoerceInput(ValueNode value, GraphQLType type, Func<SourceLocation, Exception> raise)
    {
        try
        {
            return CoerceLiteral(value, type);
        }
        catch (RequestErrorException)
        {
            throw raise(value.Location);
        }
    }

    private object? CoerceLiteral(ValueNode value, GraphQLType type)
    {
        if (value is VariableNode variable)
        {
            var given = variableValues.GetValueOrDefault(variable.Name);
            return given is null && type.IsNonNull ? throw new RequestErrorException("A variable is null.") : given;
        }

        if (value is NullValueNode)
        {
            return type.IsNonNull ? throw new RequestErrorException("Null stands in a non-null place.") : null;
        }

        return type.Nullable switch
        {
            ListType list => value is ListValueNode items
                ? items.Items.Select(item => CoerceLiteral(item, list.OfType)).ToList()
                : new List<object?> { CoerceLiteral(value, list.OfType) },
            InputObjectType input => value is ObjectValueNode fields ? CoerceFields(fields, input) : throw new RequestErrorException("No input object."),
            CustomScalar scalar when value is ListValueNode items => items.Items.Select(item => CoerceLiteral(item, scalar)).ToList(),
            CustomScalar scalar when value is ObjectValueNode fields => Given(fields).ToDictionary(field => field.Key, field => CoerceLiteral(field.Value, scalar)),
            LeafType leaf => Taken(leaf.ParseLiteral(value)),
            _ => throw new RequestErrorException("No input type."),
        };
    }

    private Dictionary<string, object?> CoerceFields(ObjectValueNode value, InputObjectType type) => CoerceFields(type, Given(value), CoerceLiteral);

    // A field whose variable has no value is as if it were not there.
    private Dictionary<string, ValueNode> Given(ObjectValueNode value) => value.Fields
        .Where(field => field.Value is not VariableNode variable || variableValues.ContainsKey(variable.Name))
        .ToDictionary(field => field.Name, field => field.Value);

    private object? CoerceJson(JsonElement value, GraphQLType type)
    {
        if (value.ValueKind is JsonValueKind.Null)
        {
            return type.IsNonNull ? throw new RequestErrorException("Null stands in a non-null place.") : null;
        }

        return type.Nullable switch
        {
            ListType list => value.ValueKind is JsonValueKind.Array
                ? value.EnumerateArray().Select(item => CoerceJson(item, list.OfType)).ToList()
                : new List<object?> { CoerceJson(value, list.OfType) },
            InputObjectType input => value.ValueKind is JsonValueKind.Object
                ? CoerceFields(input, value.EnumerateObject().ToDictionary(field => field.Name, field => field.Value), CoerceJson)
                : throw new RequestErrorException("No input object."),
            LeafType leaf => Taken(leaf.ParseJson(value)),
            _ => throw new RequestErrorException("No input type."),
        };
    }

    private Dictionary<string, object?> CoerceFields<T>(InputObjectType type, Dictionary<string, T> given, Func<T, GraphQLType, object?> coerce)
    {
        if (given.Keys.Any(name => !type.Fields.Contains(name)))
        {
            throw new RequestErrorException("A field is not defined.");
        }

        var coerced = new Dictionary<string, object?>();
        foreach (var field in type.Fields)
        {
            if (given.TryGetValue(field.Name, out var value))
            {
                coerced[field.Name] = coerce(value, field.Type);
            }
            else if (field.DefaultValue is { } defaultValue)
            {
                coerced[field.Name] = CoerceLiteral(defaultValue, field.Type);
            }
            else if (field.Type.IsNonNull)
            {
                throw new RequestErrorException("A field is required.");
            }
        }

        return type.IsOneOf && (coerced.Count != 1 || coerced.Values.First() is null)
            ? throw new RequestErrorException("A oneOf input object has one field, and that is not null.")
            : coerced;
    }

    private static object? Taken(LeafResult result) => result.IsValid ? result.Value : throw new RequestErrorException(result.Problem);
}
