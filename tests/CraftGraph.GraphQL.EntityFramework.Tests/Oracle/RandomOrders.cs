using System.Text;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Oracle;

/// <summary>Makes orders at random: what a client writes, with the rows in that order.</summary>
internal sealed class RandomOrders(Vocabulary vocabulary, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>An order of a type by several keys, the last by the rows' own key.</summary>
    /// <param name="type">The type.</param>
    /// <param name="sortable">The fields to order by.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="idOf">The rows' own key, which goes the way of the last key asked for.</param>
    public (object Input, IReadOnlyList<T> Rows) Next<T>(string type, IReadOnlyList<string> sortable, IEnumerable<T> rows, Func<T, int> idOf)
        where T : class
    {
        var keys = Enumerable.Range(0, 1 + _random.Next(3))
            .Select(_ => (Name: sortable[_random.Next(sortable.Count)], IsDescending: _random.Next(2) == 0))
            .ToList();
        var input = keys
            .Select(key => (object?)new List<KeyValuePair<string, object?>> { new(key.Name, new EnumName(key.IsDescending ? "DESC" : "ASC")) })
            .ToList();
        var ordered = rows.Order(Comparer<T>.Create((left, right) =>
        {
            foreach (var (name, isDescending) in keys)
            {
                var get = vocabulary.Leaves[type].Single(leaf => leaf.Name == name).Get;
                if (Compare(get(left), get(right)) is not 0 and var result)
                {
                    return isDescending ? -result : result;
                }
            }

            var last = keys.DistinctBy(key => key.Name).Last();
            return last.IsDescending ? idOf(right) - idOf(left) : idOf(left) - idOf(right);
        }));
        return (input, [.. ordered]);
    }

    // Nulls are less than any value; texts compare byte by byte.
    private static int Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string one, string other) => Encoding.UTF8.GetBytes(one).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(other)),
        (IComparable one, _) => one.CompareTo(right),
        _ => throw new NotSupportedException(left.GetType().Name),
    };
}
