using System.Text;
using System.Text.Json;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Tests.Execution;

/// <summary>
/// Root values written as JSON: <c>{ "$error": "message" }</c> fails where it stands, <c>{ "$async": value }</c> takes its time, and
/// <c>{ "$arguments": true }</c> is the field's arguments as JSON, keys in order.
/// </summary>
internal static class JsonRoot
{
    public static object? Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var number) ? (object)number : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => json.EnumerateArray().Select(Read).Select(FailOnError).ToList(),
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(property => property.Name, property => Read(property.Value)),
        _ => null,
    };

    public static async ValueTask<object?> Resolve(ResolverContext context)
    {
        var value = context.Parent is IReadOnlyDictionary<string, object?> parent ? parent.GetValueOrDefault(context.Field.Name) : null;
        while (value is IReadOnlyDictionary<string, object?> marked && marked.TryGetValue("$async", out var later))
        {
            await Task.Yield();
            value = later;
        }

        if (FailOnError(value) is GraphQLException mistake)
        {
            throw mistake;
        }

        return value is IReadOnlyDictionary<string, object?> known && known.ContainsKey("$arguments") ? Write(context.Arguments) : value;
    }

    private static object? FailOnError(object? value) =>
        value is IReadOnlyDictionary<string, object?> marked && marked.TryGetValue("$error", out var message)
            ? new GraphQLException((string)message!, ErrorCode.BadArgument)
            : value;

    private static string Write(IReadOnlyDictionary<string, object?> arguments)
    {
        using var writer = new ResponseWriter();
        JsonValues.Write(Ordered(arguments), writer);
        return Encoding.UTF8.GetString(writer.Written.Span);
    }

    private static object? Ordered(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> fields => new OrderedDictionary<string, object?>(
            fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => KeyValuePair.Create(field.Key, Ordered(field.Value)))),
        IReadOnlyList<object?> items => items.Select(Ordered).ToList(),
        _ => value,
    };
}
