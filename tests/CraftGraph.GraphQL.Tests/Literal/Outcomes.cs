using System.Globalization;
using System.Text;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Tests.Literal;

/// <summary>
/// What resolvers of any schema give: values that fit, nulls, errors thrown or given, values that do not fit, lists of all of these. It follows from the
/// object, the field and its arguments alone, so two executors get the same, and other arguments give another value.
/// </summary>
internal sealed class Outcomes(Schema schema, int seed)
{
    private const string SeedKey = "$seed";

    /// <summary>The root value.</summary>
    public IReadOnlyDictionary<string, object?> Root { get; } = new Dictionary<string, object?> { [SeedKey] = unchecked((uint)seed) };

    /// <summary>The value of a field; null where the parent is none of those given here.</summary>
    /// <exception cref="GraphQLException">A mistake, whose message no other field has.</exception>
    /// <exception cref="InvalidOperationException">A bug.</exception>
    public object? Resolve(object? parent, Field field, IReadOnlyDictionary<string, object?> arguments)
    {
        if (parent is not IReadOnlyDictionary<string, object?> fields || !fields.TryGetValue(SeedKey, out var parentSeed))
        {
            return null;
        }

        var state = Hash($"{parentSeed} {field.Name} {Describe(arguments)}");
        return Roll(ref state, 40) == 0 ? throw new InvalidOperationException("A bug.")
            : Roll(ref state, 15) == 0 ? throw Mistake(state)
            : Value(field.Type, ref state);
    }

    /// <summary>Whether the field takes its time.</summary>
    public static bool IsLate(object? parent, Field field) =>
        parent is IReadOnlyDictionary<string, object?> fields && Hash($"{fields.GetValueOrDefault(SeedKey)} {field.Name}") % 3 == 0;

    private object? Value(GraphQLType type, ref uint state)
    {
        if (Roll(ref state, type.IsNonNull ? 60 : 8) == 0)
        {
            return null;
        }

        if (Roll(ref state, 30) == 0)
        {
            return Mistake(state);
        }

        var isWrong = Roll(ref state, 40) == 0;
        return type.Nullable switch
        {
            ListType list => isWrong ? 7 : List(list.OfType, ref state),
            EnumType @enum => isWrong ? "NONE" : @enum.Values[(int)Roll(ref state, @enum.Values.Count)].Value,
            LeafType leaf => isWrong ? new object() : Leaf(leaf.Name, ref state),
            NamedType composite => isWrong ? WrongObject(ref state) : Object(composite, ref state),
            _ => null,
        };
    }

    private List<object?> List(GraphQLType item, ref uint state)
    {
        var items = new List<object?>();
        for (var count = Roll(ref state, 4); items.Count < count;)
        {
            items.Add(Value(item, ref state));
        }

        return items;
    }

    private static object Leaf(string name, ref uint state) => name switch
    {
        "Int" => (int)Roll(ref state, 1000),
        "Float" => Roll(ref state, 1000) / 4.0,
        "Boolean" => Roll(ref state, 2) == 0,
        _ => Roll(ref state, 1 << 20).ToString(CultureInfo.InvariantCulture),
    };

    private Dictionary<string, object?> Object(NamedType type, ref uint state)
    {
        var possible = schema.GetPossibleTypes(type);
        return new()
        {
            ["__typename"] = possible.Count == 0 ? "Nothing" : possible[(int)Roll(ref state, possible.Count)].Name,
            [SeedKey] = Roll(ref state, 1 << 24),
        };
    }

    private object WrongObject(ref uint state) => Roll(ref state, 4) switch
    {
        0 => "no object",
        1 => new Dictionary<string, object?>(),
        2 => new Dictionary<string, object?> { ["__typename"] = "Nothing", [SeedKey] = 1u },
        _ => new Dictionary<string, object?> { ["__typename"] = schema.Query!.Name, [SeedKey] = 2u },
    };

    private static GraphQLException Mistake(uint state) => new($"Mistake {state}.", ErrorCode.BadArgument);

    private static string Describe(object? value) => value switch
    {
        null => "null",
        IReadOnlyDictionary<string, object?> fields =>
            $"{{{string.Join(',', fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}:{Describe(field.Value)}"))}}}",
        string text => $"\"{text}\"",
        System.Collections.IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Describe))}]",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value.GetType().Name} {value}"),
    };

    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var part in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ part) * 16777619;
        }

        return hash | 1;
    }

    /// <summary>The next number below a count, by Marsaglia's xorshift.</summary>
    private static uint Roll(ref uint state, int count)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (state >> 3) % (uint)count;
    }
}
