using System.Globalization;
using System.Text.RegularExpressions;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Oracle;

/// <summary>Makes conditions at random: what a client writes, with what it means for an object in memory.</summary>
internal sealed class RandomConditions(Vocabulary vocabulary, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A condition on an object of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="depth">How many objects and lists of conditions may nest.</param>
    public Condition OnObject(string type, int depth)
    {
        var parts = new List<KeyValuePair<string, Condition>>();
        foreach (var leaf in Sample(vocabulary.Leaves[type], 2))
        {
            parts.Add(new(leaf.Name, OnLeaf(leaf, depth)));
        }

        if (depth > 0)
        {
            foreach (var link in Sample(vocabulary.Ones[type], 1))
            {
                var inner = OnObject(link.Type, depth - 1);
                parts.Add(new(link.Name, new(inner.Input, inner.Holds is null ? null : row => inner.Holds(link.Get(row)[0]))));
            }

            foreach (var link in Sample(vocabulary.Manys[type], 1))
            {
                parts.Add(new(link.Name, OnList(link, depth - 1)));
            }

            foreach (var name in Sample(["and", "or", "not"], 1))
            {
                parts.Add(new(name, Logical(name, () => OnObject(type, depth - 1))));
            }
        }

        return All(Sample(parts, 3));
    }

    /// <summary>A condition on a leaf of a type.</summary>
    public Condition OnLeaf(string type, string name) => OnLeaf(vocabulary.Leaves[type].Single(leaf => leaf.Name == name), depth: 2);

    private Condition OnList(Link link, int depth) => All([.. Sample(["some", "none", "all", "any", "not"], 2).Select(name =>
    {
        if (name == "not")
        {
            return KeyValuePair.Create(name, Logical(name, () => depth > 0 ? OnList(link, depth - 1) : All([])));
        }

        if (name == "any")
        {
            var wanted = Flip();
            return KeyValuePair.Create(name, new Condition(wanted, row => link.Get(row).Count > 0 == wanted));
        }

        var (input, holds) = OnObject(link.Type, depth);
        return KeyValuePair.Create<string, Condition>(name, new(input, name switch
        {
            "some" => row => link.Get(row).Any(item => holds?.Invoke(item) ?? true),
            "none" => row => !link.Get(row).Any(item => holds?.Invoke(item) ?? true),
            _ => holds is null ? null : row => link.Get(row).All(holds.Invoke),
        }));
    })]);

    private Condition OnLeaf(Leaf leaf, int depth)
    {
        string[] comparisons = ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];
        string[] texts = ["contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"];
        string[] operations = leaf.Kind switch
        {
            LeafKind.Bool => ["eq", "neq"],
            LeafKind.Id or LeafKind.Enum => ["eq", "neq", "in", "nin"],
            LeafKind.Text => ["eq", "neq", "in", "nin", .. texts],
            _ => ["eq", "neq", "in", "nin", .. comparisons],
        };
        string[] logical = depth == 0 ? [] : leaf.Kind is LeafKind.Text ? ["and", "or", "not"] : ["not"];
        return All([.. Sample([.. operations, .. logical], 2).Select(name => KeyValuePair.Create(
            name, logical.Contains(name) ? Logical(name, () => OnLeaf(leaf, depth - 1)) : Operation(name, leaf)))]);
    }

    private Condition Operation(string name, Leaf leaf)
    {
        var isNegated = name is ['n', ..] and not "neq";
        Func<object?, bool> holds;
        object? input;
        if (name is "in" or "nin")
        {
            var values = Enumerable.Range(0, _random.Next(4)).Select(_ => Value(leaf)).ToList();
            input = values.Select(value => ToInput(value)).ToList();
            holds = found => found is not null && values.Contains(found);
        }
        else if (name is "eq" or "neq" && _random.Next(4) == 0)
        {
            input = null;
            holds = found => found is null == (name == "eq");
        }
        else
        {
            var value = Value(leaf);
            input = ToInput(value);
            holds = (name is ['n', .. var positive] && isNegated ? positive : name) switch
            {
                "eq" => found => value.Equals(found),
                "neq" => found => !value.Equals(found),
                "gt" => found => found is not null && Compare(found, value) > 0,
                "gte" => found => found is not null && Compare(found, value) >= 0,
                "lt" => found => found is not null && Compare(found, value) < 0,
                "lte" => found => found is not null && Compare(found, value) <= 0,
                "contains" => found => found is string text && text.Contains((string)value, StringComparison.Ordinal),
                "startsWith" => found => found is string text && text.StartsWith((string)value, StringComparison.Ordinal),
                "endsWith" => found => found is string text && text.EndsWith((string)value, StringComparison.Ordinal),
                _ => throw new NotSupportedException(name),
            };
        }

        return new(input, row => holds(leaf.Get(row)) != isNegated);
    }

    private Condition Logical(string name, Func<Condition> create)
    {
        if (name == "not")
        {
            var (input, holds) = create();
            return new(input, holds is null ? null : row => !holds(row));
        }

        var parts = Enumerable.Range(0, _random.Next(4)).Select(_ => create()).ToList();
        var asked = parts.Select(part => part.Holds).OfType<Func<object?, bool>>().ToList();
        return new(parts.Select(part => part.Input).ToList(), asked.Count == 0
            ? null
            : row => name == "and" ? asked.All(holds => holds(row)) : asked.Any(holds => holds(row)));
    }

    private static Condition All(IReadOnlyList<KeyValuePair<string, Condition>> parts)
    {
        var asked = parts.Select(part => part.Value.Holds).OfType<Func<object?, bool>>().ToList();
        return new(
            parts.Select(part => KeyValuePair.Create(part.Key, part.Value.Input)).ToList(),
            asked.Count == 0 ? null : row => asked.All(holds => holds(row)));
    }

    private static int Compare(object left, object right) => ((IComparable)left).CompareTo(right);

    private object Value(Leaf leaf)
    {
        var rows = vocabulary.Rows.First(pair => vocabulary.Leaves[pair.Key].Contains(leaf)).Value;
        var known = rows.Select(leaf.Get).OfType<object>().ToList();
        var value = known[_random.Next(known.Count)];
        if (value is not string text || Flip())
        {
            return value;
        }

        var runes = text.EnumerateRunes().ToList();
        var start = _random.Next(runes.Count + 1);
        return string.Concat(runes[start..(start + _random.Next(runes.Count - start + 1))]);
    }

    private object ToInput(object value) => value switch
    {
        (string type, string key) => new GlobalId(type, key).ToString(),
        Enum name => new EnumName(ConstantCase(name.ToString())),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant when Flip() => instant.AddHours(2).ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture) + "+02:00",
        DateTime instant => instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + "Z",
        _ => value,
    };

    private static string ConstantCase(string name) => Regex.Replace(name, "(?<!^)(?=[A-Z0-9])", "_").ToUpperInvariant();

    private bool Flip() => _random.Next(2) == 0;

    private List<T> Sample<T>(IReadOnlyList<T> from, int atMost)
    {
        var all = from.ToList();
        var taken = new List<T>();
        for (var count = _random.Next(atMost + 1); count > 0 && all.Count > 0; count--)
        {
            var index = _random.Next(all.Count);
            taken.Add(all[index]);
            all.RemoveAt(index);
        }

        return taken;
    }
}

/// <summary>A condition.</summary>
/// <param name="Input">What a client writes.</param>
/// <param name="Holds">Whether an object, which may be null, meets it; null when nothing is asked.</param>
internal sealed record Condition(object? Input, Func<object?, bool>? Holds);
