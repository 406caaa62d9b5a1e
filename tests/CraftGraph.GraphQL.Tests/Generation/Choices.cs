namespace CraftGraph.GraphQL.Tests.Generation;

/// <summary>
/// Numbers that decide what is generated. Fewer and smaller numbers make a smaller thing, and none at all the smallest, so that whoever shortens the numbers
/// of a failing case finds a small one. The first of what can be chosen is therefore always the plainest.
/// </summary>
internal sealed class Choices(IReadOnlyList<int> numbers)
{
    private int _next;

    /// <summary>A number from 0 up to, and without, <paramref name="count"/>.</summary>
    public int Below(int count) => _next < numbers.Count ? numbers[_next++] % count : 0;

    /// <summary>Whether something happens that does so once in so many times.</summary>
    public bool OneIn(int count) => Below(count) == count - 1;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Each item with the chance of one half, in order.</summary>
    public List<T> Some<T>(IEnumerable<T> items) => [.. items.Where(_ => OneIn(2)).ToList()];

    /// <summary>As many items as chosen, from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public List<T> Many<T>(int least, int most, Func<int, T> item)
    {
        var items = new List<T>();
        for (var count = least + Below(most - least + 1); items.Count < count;)
        {
            items.Add(item(items.Count));
        }

        return items;
    }
}
