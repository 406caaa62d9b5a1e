using System.Globalization;
using System.Text.Json;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Tests.Fuzzing;

/// <summary>Writes random values of input types, the odd one out among them.</summary>
/// <param name="random">Decides.</param>
internal sealed class ValueGrammar(Random random)
{
    private static readonly string[] Texts =
    [
        "", "a", "carpets", "souss-massa", "%", "_", "'", "\"", "\\", "*", "زربية", "ⵣⵔⴱⵉⵢⵜ", "é", "\u0001", "\u0000", "🧵", "NaN", "null", "2026-01-01", "00000000-0000-0000-0000-000000000000",
    ];

    private static readonly string[] Numbers =
        ["0", "1", "2", "-1", "20", "100", "101", "2147483647", "-2147483648", "2147483648", "9007199254740993", "9223372036854775807", "0.5", "-0.0", "1e2", "1e308", "1e400", "33.97", "-6.85"];

    /// <summary>Texts that the catalogue gave, such as ids and cursors, taken once in a while.</summary>
    public List<string> Known { get; } = [];

    /// <summary>A value as a document writes it.</summary>
    public string Literal(GraphQLType type) => Write(type, 0, isJson: false);

    /// <summary>A value as JSON.</summary>
    public string Json(GraphQLType type) => Write(type, 0, isJson: true);

    private string Write(GraphQLType type, int depth, bool isJson)
    {
        switch (type)
        {
            case NonNullType nonNull:
                return Write(nonNull.OfType, depth, isJson);
            case var _ when random.Next(50) == 0:
                return "null";
            case ListType list:
                return "[" + string.Join(",", Enumerable.Range(0, random.Next(4)).Select(_ => Write(list.OfType, depth + 1, isJson))) + "]";
            case InputObjectType input:
                return ObjectOf(input, depth, isJson);
            case EnumType enumeration:
                var value = enumeration.Values[random.Next(enumeration.Values.Count)].Name;
                return isJson ? $"\"{value}\"" : value;
            default:
                return LeafOf(type.Named.Name, isJson);
        }
    }

    private string ObjectOf(InputObjectType input, int depth, bool isJson)
    {
        var count = depth > 6 ? 0 : Math.Min(input.Fields.Count, random.Next(1, 3));
        var chosen = input.Fields
            .Where(field => field.IsRequired)
            .Concat(Enumerable.Range(0, count).Select(_ => input.Fields[random.Next(input.Fields.Count)]))
            .DistinctBy(field => field.Name);
        return "{" + string.Join(",", chosen.Select(field => $"{(isJson ? $"\"{field.Name}\"" : field.Name)}:{Write(field.Type, depth + 1, isJson)}")) + "}";
    }

    private string LeafOf(string type, bool isJson) => (random.Next(40) == 0 ? "" : type) switch
    {
        "Int" => random.Next(101).ToString(CultureInfo.InvariantCulture),
        "Long" => random.NextInt64(1_000_000).ToString(CultureInfo.InvariantCulture),
        "Float" => (random.NextDouble() * 90).ToString("R", CultureInfo.InvariantCulture),
        "Boolean" => random.Next(2) == 0 ? "true" : "false",
        "Date" => $"\"20{random.Next(10, 30)}-0{random.Next(1, 10)}-{random.Next(10, 32)}\"",
        "DateTime" => $"\"20{random.Next(10, 30)}-0{random.Next(1, 10)}-{random.Next(10, 32)}T{random.Next(10, 26)}:00:00Z\"",
        "Decimal" => isJson ? $"\"{random.Next(1000)}.50\"" : "12.5",
        "String" or "ID" when random.Next(30) > 0 => Quote(Known.Count > 0 && random.Next(2) == 0 ? Known[random.Next(Known.Count)] : Texts[random.Next(Texts.Length)]),
        _ => random.Next(3) switch
        {
            0 => Numbers[random.Next(Numbers.Length)],
            1 when Known.Count > 0 => Quote(Known[random.Next(Known.Count)]),
            _ => Quote(Texts[random.Next(Texts.Length)]),
        },
    };

    // JSON's escapes are GraphQL's too.
    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
