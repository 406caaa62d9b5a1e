using CraftGraph.GraphQL.EntityFramework.Tests.Market;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Oracle;

/// <summary>What can be asked of the market's types, and where the answer stands in memory. Reading anything of null gives null.</summary>
internal sealed record Vocabulary(
    IReadOnlyDictionary<string, IReadOnlyList<Leaf>> Leaves,
    IReadOnlyDictionary<string, IReadOnlyList<Link>> Ones,
    IReadOnlyDictionary<string, IReadOnlyList<Link>> Manys,
    IReadOnlyDictionary<string, IReadOnlyList<object>> Rows)
{
    public static Vocabulary Of(MarketData data) => new(
        new Dictionary<string, IReadOnlyList<Leaf>>
        {
            ["Item"] =
            [
                Leaf.Of<Item>("id", LeafKind.Id, item => ("Item", item.Slug)),
                Leaf.Of<Item>("slug", LeafKind.Text, item => item.Slug),
                Leaf.Of<Item>("title", LeafKind.Text, item => item.Title),
                Leaf.Of<Item>("note", LeafKind.Text, item => item.Note),
                Leaf.Of<Item>("stock", LeafKind.Int, item => item.Stock),
                Leaf.Of<Item>("rank", LeafKind.Int, item => item.Rank),
                Leaf.Of<Item>("weight", LeafKind.Long, item => item.Weight),
                Leaf.Of<Item>("serial", LeafKind.Long, item => item.Serial),
                Leaf.Of<Item>("width", LeafKind.Double, item => item.Width),
                Leaf.Of<Item>("height", LeafKind.Double, item => item.Height),
                Leaf.Of<Item>("isNew", LeafKind.Bool, item => item.IsNew),
                Leaf.Of<Item>("isSold", LeafKind.Bool, item => item.IsSold),
                Leaf.Of<Item>("made", LeafKind.Date, item => item.Made),
                Leaf.Of<Item>("listed", LeafKind.Date, item => item.Listed),
                Leaf.Of<Item>("changed", LeafKind.Instant, item => item.Changed),
                Leaf.Of<Item>("checked", LeafKind.Instant, item => item.Checked),
                Leaf.Of<Item>("grade", LeafKind.Enum, item => item.Grade),
                Leaf.Of<Item>("finish", LeafKind.Enum, item => item.Finish),
                Leaf.Of<Item>("doubleStock", LeafKind.Int, item => item.Stock * 2),
                Leaf.Of<Item>("townName", LeafKind.Text, item => item.Town?.Name),
                Leaf.Of<Item>("townPopulation", LeafKind.Int, item => item.Town?.Population),
                Leaf.Of<Item>("makerId", LeafKind.Int, item => item.MakerId),
            ],
            ["Price"] =
            [
                Leaf.Of<Item>("minor", LeafKind.Long, item => item.PriceMinor),
                Leaf.Of<Item>("currency", LeafKind.Text, item => item.Currency),
            ],
            ["Size"] =
            [
                Leaf.Of<Item>("width", LeafKind.Double, item => item.Width),
                Leaf.Of<Item>("height", LeafKind.Double, item => item.Height),
            ],
            ["Maker"] =
            [
                Leaf.Of<Maker>("id", LeafKind.Id, maker => (maker.GetType().Name, maker.Slug)),
                Leaf.Of<Maker>("name", LeafKind.Text, maker => maker.Name),
                Leaf.Of<Maker>("kind", LeafKind.Enum, KindOf),
            ],
            ["Town"] =
            [
                Leaf.Of<Town>("slug", LeafKind.Text, town => town.Slug),
                Leaf.Of<Town>("nickname", LeafKind.Text, town => town.Nickname),
                Leaf.Of<Town>("population", LeafKind.Int, town => town.Population),
            ],
            ["Mark"] = [Leaf.Of<Mark>("label", LeafKind.Text, mark => mark.Label)],
            ["Award"] =
            [
                Leaf.Of<Award>("year", LeafKind.Int, award => award.Year),
                Leaf.Of<Award>("until", LeafKind.Date, award => award.Until),
            ],
        },
        new Dictionary<string, IReadOnlyList<Link>>
        {
            ["Item"] =
            [
                Link.One<Item>("maker", "Maker", item => item.Maker),
                Link.One<Item>("town", "Town", item => item.Town),
                Link.One<Item>("makerTown", "Town", item => item.Maker.Town),
                Link.One<Item>("origin", "Town", item => item.Maker.Origin),
                Link.One<Item>("price", "Price", item => item),
                Link.One<Item>("size", "Size", item => item),
            ],
            ["Price"] = [],
            ["Size"] = [],
            ["Maker"] = [Link.One<Maker>("town", "Town", maker => maker.Town), Link.One<Maker>("origin", "Town", maker => maker.Origin)],
            ["Town"] = [],
            ["Mark"] = [],
            ["Award"] = [Link.One<Award>("maker", "Maker", award => award.Maker), Link.One<Award>("mark", "Mark", award => award.Mark)],
        },
        new Dictionary<string, IReadOnlyList<Link>>
        {
            ["Item"] =
            [
                Link.Many<Item>("marks", "Mark", item => item.Marks),
                Link.Many<Item>("allMarks", "Mark", item => item.Marks),
                Link.Many<Item>("siblings", "Item", item => item.Maker.Items),
            ],
            ["Price"] = [],
            ["Size"] = [],
            ["Maker"] = [Link.Many<Maker>("items", "Item", maker => maker.Items), Link.Many<Maker>("awards", "Award", maker => maker.Awards)],
            ["Town"] =
            [
                Link.Many<Town>("makers", "Maker", town => town.Makers),
                Link.Many<Town>("natives", "Maker", town => town.Natives),
                Link.Many<Town>("items", "Item", town => town.Items),
            ],
            ["Mark"] = [Link.Many<Mark>("items", "Item", mark => mark.Items), Link.Many<Mark>("awards", "Award", mark => mark.Awards)],
            ["Award"] = [],
        },
        new Dictionary<string, IReadOnlyList<object>>
        {
            ["Item"] = data.Items,
            ["Price"] = data.Items,
            ["Size"] = data.Items,
            ["Maker"] = data.Makers,
            ["Town"] = data.Towns,
            ["Mark"] = data.Marks,
            ["Award"] = data.Awards,
        });

    private static object KindOf(Maker maker) => maker is Guild ? MakerKind.Guild : MakerKind.Person;
}

/// <summary>A value of a type.</summary>
internal sealed record Leaf(string Name, LeafKind Kind, Func<object?, object?> Get)
{
    public static Leaf Of<T>(string name, LeafKind kind, Func<T, object?> get)
        where T : class => new(name, kind, row => row is T found ? get(found) : null);
}

/// <summary>Another object, or several of them.</summary>
internal sealed record Link(string Name, string Type, Func<object?, IReadOnlyList<object?>> Get)
{
    public static Link One<T>(string name, string type, Func<T, object?> get)
        where T : class => new(name, type, row => [row is T found ? get(found) : null]);

    public static Link Many<T>(string name, string type, Func<T, IEnumerable<object>> get)
        where T : class => new(name, type, row => row is T found ? [.. get(found)] : []);
}

internal enum LeafKind
{
    Id,
    Text,
    Int,
    Long,
    Double,
    Bool,
    Date,
    Instant,
    Enum,
}
