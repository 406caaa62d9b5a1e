using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Oracle;

/// <summary>Writes input values as a client does: as JSON for variables, or as a literal of the document.</summary>
/// <remarks>Values are null, booleans, numbers, strings, enum names, lists, and objects as lists of pairs.</remarks>
internal static class InputText
{
    public static string ToJson(object? value) => Write(value, name => $"\"{name}\"", name => $"\"{name}\"");

    public static string ToLiteral(object? value) => Write(value, name => name, name => name);

    private static string Write(object? value, Func<string, string> key, Func<string, string> enumName) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => JsonSerializer.Serialize(text),
        EnumName name => enumName(name.Name),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        List<KeyValuePair<string, object?>> fields =>
            new StringBuilder("{").AppendJoin(", ", fields.Select(field => $"{key(field.Key)}: {Write(field.Value, key, enumName)}")).Append('}').ToString(),
        List<object?> items => new StringBuilder("[").AppendJoin(", ", items.Select(item => Write(item, key, enumName))).Append(']').ToString(),
        _ => throw new NotSupportedException(value.GetType().Name),
    };
}

/// <summary>The name of an enum's value.</summary>
internal sealed record EnumName(string Name);
