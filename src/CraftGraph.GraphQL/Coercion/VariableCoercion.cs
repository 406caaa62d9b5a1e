using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Coercion;

/// <summary>Turns the JSON of a request's variables into the values that resolvers and planned fields see.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Coercing-Variable-Values"/>.</remarks>
public sealed class VariableCoercion
{
    private readonly VariableLimits _limits;
    private readonly List<GraphQLError> _errors = [];
    private readonly List<PathSegment> _path = [];
    private VariablePlan? _variable;
    private int _values;
    private bool _isStopped;

    private VariableCoercion(VariableLimits limits) => _limits = limits;

    /// <summary>Coerces the variables of an operation.</summary>
    /// <param name="variables">The operation's variables.</param>
    /// <param name="json">A JSON object by variable name; entries that the operation does not declare are ignored. Null for none.</param>
    /// <param name="limits">What one request may give.</param>
    /// <param name="values">The values, when there is no mistake.</param>
    /// <param name="errors">What is wrong, in the order of the declarations; empty when there is no mistake.</param>
    public static bool TryCoerce(
        IReadOnlyList<VariablePlan> variables,
        JsonElement? json,
        VariableLimits limits,
        [NotNullWhen(true)] out VariableValues? values,
        out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        values = VariableValues.None;
        if (variables.Count == 0)
        {
            return true;
        }

        var coercion = new VariableCoercion(limits);
        values = coercion.Coerce(variables, json is { ValueKind: JsonValueKind.Object } ? json : null);
        if (coercion._errors.Count > 0)
        {
            errors = coercion._errors;
            values = null;
        }

        return values is not null;
    }

    private VariableValues Coerce(IReadOnlyList<VariablePlan> variables, JsonElement? json)
    {
        var values = new VariableValues(variables.Count);
        for (var i = 0; i < variables.Count && !_isStopped; i++)
        {
            var variable = _variable = variables[i];
            if (json is null || !json.Value.TryGetProperty(variable.Name, out var given))
            {
                if (variable.Default is not null)
                {
                    values[i] = variable.Default.Value;
                }
                else if (variable.Type.IsNonNull)
                {
                    Report($"Variable \"${variable.Name}\" of required type \"{variable.Type}\" was not provided.");
                }
            }
            else if (given.ValueKind is JsonValueKind.Null && variable.Type.IsNonNull)
            {
                Report($"Variable \"${variable.Name}\" of non-null type \"{variable.Type}\" must not be null.");
            }
            else
            {
                values[i] = Coerce(given, variable.Type);
            }
        }

        return values;
    }

    private object? Coerce(JsonElement json, GraphQLType type)
    {
        if (_isStopped || !Count(json))
        {
            return null;
        }

        if (type is NonNullType nonNull)
        {
            if (json.ValueKind is JsonValueKind.Null)
            {
                Refuse(json, $"Expected non-nullable type \"{type}\" not to be null.");
                return null;
            }

            type = nonNull.OfType;
        }

        return json.ValueKind is JsonValueKind.Null ? null : type switch
        {
            ListType list => CoerceList(json, list),
            InputObjectType input => CoerceObject(json, input),
            LeafType leaf => CoerceLeaf(json, leaf),
            _ => throw new InvalidOperationException($"{type} is not an input type."),
        };
    }

    private object?[] CoerceList(JsonElement json, ListType type)
    {
        if (json.ValueKind is not JsonValueKind.Array)
        {
            return [Coerce(json, type.OfType)];
        }

        var length = json.GetArrayLength();
        if (length > _limits.MaxValues)
        {
            StopAtSize();
            return [];
        }

        var items = new object?[length];
        var i = 0;
        foreach (var item in json.EnumerateArray())
        {
            _path.Add(new(null, i));
            items[i++] = Coerce(item, type.OfType);
            _path.RemoveAt(_path.Count - 1);
            if (_isStopped)
            {
                break;
            }
        }

        return items;
    }

    private OrderedDictionary<string, object?>? CoerceObject(JsonElement json, InputObjectType type)
    {
        if (json.ValueKind is not JsonValueKind.Object)
        {
            Refuse(json, $"Expected type \"{type.Name}\" to be an object.");
            return null;
        }

        // The client's order is the order of the result, while mistakes are told in the order of the type's fields.
        var fields = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            fields[property.Name] = null;
        }

        var given = fields.Count;
        foreach (var field in type.Fields)
        {
            if (fields.ContainsKey(field.Name))
            {
                _path.Add(new(field.Name, 0));
                fields[field.Name] = Coerce(json.GetProperty(field.Name), field.Type);
                _path.RemoveAt(_path.Count - 1);
            }
            else if (field.DefaultValue is not null)
            {
                fields[field.Name] = DefaultValues.Of(field)!.Value;
            }
            else if (field.Type.IsNonNull)
            {
                Refuse(json, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
            }
        }

        for (var i = 0; i < given && !_isStopped; i++)
        {
            var name = fields.GetAt(i).Key;
            if (!type.Fields.Contains(name))
            {
                Refuse(
                    json,
                    $"Field \"{JsonEcho.Shorten(name)}\" is not defined by type \"{type.Name}\"." +
                    DidYouMean.Sentence(name, type.Fields.Select(field => field.Name)));
            }
        }

        if (type.IsOneOf && !_isStopped)
        {
            CheckOneOf(json, type);
        }

        return fields;
    }

    private void CheckOneOf(JsonElement json, InputObjectType type)
    {
        string? first = null;
        JsonElement firstValue = default;
        var count = 0;
        foreach (var field in type.Fields)
        {
            if (json.TryGetProperty(field.Name, out var value) && count++ == 0)
            {
                (first, firstValue) = (field.Name, value);
            }
        }

        if (count != 1)
        {
            Refuse(json, $"Exactly one key must be specified for OneOf type \"{type.Name}\".");
        }

        if (first is not null && firstValue.ValueKind is JsonValueKind.Null)
        {
            _path.Add(new(first, 0));
            Refuse(firstValue, $"Field \"{first}\" must be non-null.");
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private object? CoerceLeaf(JsonElement json, LeafType type)
    {
        var result = type.ParseJson(json);
        if (!result.IsValid)
        {
            Refuse(json, result.Problem);
        }

        return result.Value;
    }

    private bool Count(JsonElement json)
    {
        if (++_values > _limits.MaxValues)
        {
            StopAtSize();
        }
        else if (_path.Count > _limits.MaxDepth && json.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
        {
            Stop($"Variable \"${_variable!.Name}\" is nested more than {_limits.MaxDepth} levels deep.");
        }

        return !_isStopped;
    }

    private void StopAtSize() => Stop($"The variables hold more than {_limits.MaxValues} values.");

    private void Stop(string message)
    {
        _isStopped = true;
        _errors.Clear();
        _errors.Add(new() { Message = message, Code = ErrorCode.LimitReached, Locations = [_variable!.Node.Location] });
    }

    private void Refuse(JsonElement json, string problem)
    {
        var message = new StringBuilder($"Variable \"${_variable!.Name}\" got invalid value {JsonEcho.Describe(json)}");
        if (_path.Count > 0)
        {
            message.Append(" at \"").Append(_variable.Name);
            foreach (var segment in _path)
            {
                message.Append(segment);
            }

            message.Append('"');
        }

        Report(message.Append("; ").Append(problem).ToString());
    }

    private void Report(string message)
    {
        if (_isStopped)
        {
            return;
        }

        if (_errors.Count >= _limits.MaxErrors)
        {
            _isStopped = true;
            message = "Too many errors processing variables, error limit reached. Execution aborted.";
            _errors.Add(new() { Message = message, Code = ErrorCode.BadVariable });
            return;
        }

        _errors.Add(new() { Message = message, Code = ErrorCode.BadVariable, Locations = [_variable!.Node.Location] });
    }

    private readonly record struct PathSegment(string? Name, int Index)
    {
        public override string ToString() => Name is null
            ? string.Create(CultureInfo.InvariantCulture, $"[{Index}]")
            : $".{Name}";
    }
}
