using System.Text.Json;

namespace CraftGraph.Bench;

/// <summary>Compares JSON by its values.</summary>
internal static class JsonValues
{
    // Mathematical libraries differ in the last digit of a sine.
    private const double Tolerance = 1e-12;

    /// <summary>Whether two documents have the same values, whatever the order of names in objects and the last digit of a number.</summary>
    public static bool AreSame(ReadOnlyMemory<byte> one, ReadOnlyMemory<byte> other)
    {
        using var first = JsonDocument.Parse(one);
        using var second = JsonDocument.Parse(other);
        return AreSame(first.RootElement, second.RootElement);
    }

    private static bool AreSame(JsonElement one, JsonElement other) => one.ValueKind == other.ValueKind && one.ValueKind switch
    {
        JsonValueKind.Object => one.GetPropertyCount() == other.GetPropertyCount()
            && one.EnumerateObject().All(property => other.TryGetProperty(property.Name, out var value) && AreSame(property.Value, value)),
        JsonValueKind.Array => one.GetArrayLength() == other.GetArrayLength() && one.EnumerateArray().Zip(other.EnumerateArray()).All(pair => AreSame(pair.First, pair.Second)),
        JsonValueKind.Number => Math.Abs(one.GetDouble() - other.GetDouble()) <= Tolerance * Math.Abs(one.GetDouble()),
        JsonValueKind.String => one.ValueEquals(other.GetString()),
        _ => true,
    };
}
