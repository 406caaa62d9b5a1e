using System.Collections;

namespace CraftGraph.GraphQL.Response;

/// <summary>Writes the values that leaves serialize to, and those of an error's extensions, as JSON.</summary>
internal static class JsonValues
{
    /// <exception cref="ArgumentException">The value is of a type that JSON has no form for.</exception>
    public static void Write(object? value, ResponseWriter writer)
    {
        switch (value)
        {
            case null: writer.WriteNull(); break;
            case string text: writer.WriteString(text); break;
            case bool flag: writer.WriteBoolean(flag); break;
            case int number: writer.WriteNumber(number); break;
            case long number: writer.WriteNumber(number); break;
            case double number: writer.WriteNumber(number); break;
            case decimal number: writer.WriteNumber(number); break;
            case IReadOnlyDictionary<string, object?> fields: WriteObject(fields, writer); break;
            case IEnumerable items: WriteList(items, writer); break;
            default: throw new ArgumentException($"A {value.GetType()} has no form in JSON.", nameof(value));
        }
    }

    private static void WriteObject(IReadOnlyDictionary<string, object?> fields, ResponseWriter writer)
    {
        writer.WriteRaw((byte)'{');
        var isFirst = true;
        foreach (var (name, value) in fields)
        {
            if (!isFirst)
            {
                writer.WriteRaw((byte)',');
            }

            isFirst = false;
            writer.WriteString(name);
            writer.WriteRaw((byte)':');
            Write(value, writer);
        }

        writer.WriteRaw((byte)'}');
    }

    private static void WriteList(IEnumerable items, ResponseWriter writer)
    {
        writer.WriteRaw((byte)'[');
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                writer.WriteRaw((byte)',');
            }

            isFirst = false;
            Write(item, writer);
        }

        writer.WriteRaw((byte)']');
    }
}
