using System.Globalization;
using System.Text.Json;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>A scalar that only has a name: it takes any value and gives it on as it is.</summary>
/// <remarks>
/// In code its values are null, <see cref="bool"/>, <see cref="long"/> (or <see cref="decimal"/>, <see cref="double"/> where a
/// number does not fit), <see cref="string"/>, <see cref="IReadOnlyList{T}"/> of these and
/// <see cref="IReadOnlyDictionary{TKey,TValue}"/> from names to these. A variable inside a literal is what its own type makes
/// of it; one that is absent leaves its field out, and is null in a list.
/// </remarks>
public sealed class CustomScalar(string name) : ScalarType(name)
{
    /// <inheritdoc/>
    public override LeafResult ParseLiteral(ValueNode literal) => LeafResult.Valid(Read(literal));

    /// <inheritdoc/>
    public override LeafResult ParseJson(JsonElement json) => LeafResult.Valid(Read(json));

    /// <inheritdoc/>
    public override LeafResult Serialize(object value) => value switch
    {
        bool or int or long or double or decimal or string => LeafResult.Valid(value),
        short or byte or sbyte or ushort or uint => LeafResult.Valid(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        float number => LeafResult.Valid((double)number),
        Guid id => LeafResult.Valid(id.ToString()),
        IEnumerable<object?> or IReadOnlyDictionary<string, object?> => LeafResult.Valid(value),
        Enum constant => LeafResult.Valid(constant.ToString()),
        _ => LeafResult.Invalid($"{Name} cannot represent a value of type {value.GetType().Name}; the scalar has no serializer."),
    };

    private static object? Read(ValueNode literal) => literal switch
    {
        BooleanValueNode node => node.Value,
        IntValueNode node => ReadNumber(node.Text),
        FloatValueNode node => ReadNumber(node.Text),
        StringValueNode node => node.Value,
        EnumValueNode node => node.Name,
        ListValueNode node => node.Items.Select(Read).ToList(),
        ObjectValueNode node => ReadFields(node),
        _ => null,
    };

    private static Dictionary<string, object?> ReadFields(ObjectValueNode node)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in node.Fields)
        {
            fields[field.Name] = Read(field.Value);
        }

        return fields;
    }

    private static object? Read(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.True or JsonValueKind.False:
                return json.GetBoolean();
            case JsonValueKind.Number:
                return ReadNumber(json.GetRawText());
            case JsonValueKind.String:
                return json.GetString();
            case JsonValueKind.Array:
                return json.EnumerateArray().Select(Read).ToList();
            case JsonValueKind.Object:
                var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
                foreach (var property in json.EnumerateObject())
                {
                    fields[property.Name] = Read(property.Value);
                }

                return fields;
            default:
                return null;
        }
    }

    private static object ReadNumber(string text)
    {
        const NumberStyles Styles = NumberStyles.Float;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole
            : decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out var exact) && exact != 0 ? exact
            : double.Parse(text, Styles, CultureInfo.InvariantCulture);
    }
}
