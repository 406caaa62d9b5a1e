using System.Globalization;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Market;

/// <summary>Rows made from a seed, linked in memory as they are in the database.</summary>
internal sealed class MarketData
{
    // Texts that are hard on quoting, patterns, encodings and comparisons.
    private static readonly string[] Words =
    [
        "rug", "Rug", "RUG", "it's", "\"quoted\"", "100%", "a_b", "a%b", "back\\slash", "line\nfeed", "tab\there", "bell\u0007", "esc\u001b",
        "زربية", "فخّار", "زرابي الأطلس", "ⵜⴰⵣⵔⴱⵉⵜ", "é", "e\u0301", "𝔄𝔯𝔱", "🧶", "🧶🏺", "ﷺ", "\uFFFD", "\uE000", "']]); DROP TABLE Items; --",
        "*", "[a-z]", "?", "' OR 1=1 --", "NEAR(x)", "ß", "", " ", "  two", "z\u007f",
    ];

    private readonly Random _random;

    public MarketData(int seed, int items)
    {
        _random = new(seed);
        Towns = [.. Make(9, i => new Town { Id = i + 1, Slug = $"town-{i}", Name = Text(), Nickname = Maybe(Text), Population = _random.Next(5) })];
        Marks = [.. Make(7, i => new Mark { Id = i + 1, Slug = $"mark-{i}", Label = Text() })];
        Makers = [.. Make(Math.Max(12, items / 10), CreateMaker)];
        Items = [.. Make(items, CreateItem)];
        Awards = [.. Make(Makers.Count * 2, CreateAward)];
    }

    public IReadOnlyList<Town> Towns { get; }

    public IReadOnlyList<Mark> Marks { get; }

    public IReadOnlyList<Maker> Makers { get; }

    public IReadOnlyList<Item> Items { get; }

    public IReadOnlyList<Award> Awards { get; }

    private static IEnumerable<T> Make<T>(int count, Func<int, T> create) => Enumerable.Range(0, count).Select(create);

    private Maker CreateMaker(int i)
    {
        var origin = Pick(Towns);
        var town = Flip(3) ? null : Pick(Towns);
        Maker maker = Flip(2)
            ? new Guild { Id = i + 1, Slug = $"maker-{i}", Name = Text(), Origin = origin, Members = _random.Next(4) }
            : new Person { Id = i + 1, Slug = $"maker-{i}", Name = Text(), Origin = origin, Born = Flip(2) ? null : Date() };
        maker.OriginId = origin.Id;
        (maker.Town, maker.TownId) = (town, town?.Id);
        origin.Natives.Add(maker);
        town?.Makers.Add(maker);
        return maker;
    }

    private Item CreateItem(int i)
    {
        var maker = Pick(Makers);
        var town = Flip(3) ? null : Pick(Towns);
        var isPriced = Flip(2);
        var item = new Item
        {
            Id = i + 1,
            Slug = $"item-{i}",
            Title = Text() + (Flip(2) ? Text() : ""),
            Note = Maybe(Text),
            Stock = _random.Next(6),
            Rank = Flip(3) ? null : _random.Next(-3, 4),
            Weight = Flip(3) ? long.MaxValue - _random.Next(3) : _random.NextInt64(-5, 5),
            Serial = Flip(3) ? null : (1L << 53) + _random.Next(4),
            Width = Number(),
            Height = Flip(3) ? null : Number(),
            IsNew = Flip(2),
            IsSold = Flip(3) ? null : Flip(2),
            Made = Date(),
            Listed = Flip(3) ? null : Date(),
            Changed = Instant(),
            Checked = Flip(3) ? null : Instant(),
            Grade = Pick(Enum.GetValues<Grade>()),
            Finish = Flip(3) ? null : Pick(Enum.GetValues<Grade>()),
            PriceMinor = isPriced ? _random.NextInt64(5_000_000_000) : null,
            Currency = isPriced ? Pick(["MAD", "EUR"]) : null,
            Maker = maker,
            MakerId = maker.Id,
            Town = town,
            TownId = town?.Id,
        };
        maker.Items.Add(item);
        town?.Items.Add(item);
        foreach (var mark in Marks.Where(_ => Flip(4)))
        {
            item.Marks.Add(mark);
            mark.Items.Add(item);
        }

        return item;
    }

    private Award CreateAward(int i)
    {
        var (maker, mark) = (Pick(Makers), Pick(Marks));
        var award = new Award
        {
            Id = i + 1,
            Year = 2000 + _random.Next(4),
            Until = Flip(2) ? null : Date(),
            Maker = maker,
            MakerId = maker.Id,
            Mark = mark,
            MarkId = mark.Id,
        };
        maker.Awards.Add(award);
        mark.Awards.Add(award);
        return award;
    }

    private bool Flip(int oneIn) => _random.Next(oneIn) == 0;

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private string Text() => Pick(Words);

    private string? Maybe(Func<string> create) => Flip(3) ? null : create();

    private double Number() => Pick<Func<double>>(
    [
        () => _random.Next(4), () => 0.1 + 0.2, () => _random.NextDouble(), () => -1.5e300 * _random.NextDouble(), () => double.Epsilon,
        () => double.BitDecrement(1), () => 1e15 + 0.3, () => -0.0,
    ])();

    private DateOnly Date() => DateOnly.Parse("2024-02-27", CultureInfo.InvariantCulture).AddDays(_random.Next(5));

    // Microseconds are what both databases keep.
    private DateTime Instant() => new DateTime(2024, 2, 29, 23, 59, 59, DateTimeKind.Utc)
        .AddTicks(Pick<long>([0, 10, 20, 5_000_000, 10_000_000, 9_999_990, 1_234_560]))
        .AddDays(_random.Next(2));
}
