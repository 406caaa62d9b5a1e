namespace CraftGraph.GraphQL.EntityFramework.Tests.Market;

/// <summary>A hierarchy in one table, told apart by an enum that is stored as a number.</summary>
internal abstract class Maker : Row
{
    public MakerKind Kind { get; private set; }

    public required string Name { get; set; }

    public int? TownId { get; set; }

    public Town? Town { get; set; }

    public int OriginId { get; set; }

    public required Town Origin { get; set; }

    public List<Item> Items { get; } = [];

    public List<Award> Awards { get; } = [];
}

internal enum MakerKind
{
    Guild = 3,
    Person = 7,
}

internal sealed class Guild : Maker
{
    public int Members { get; set; }
}

internal sealed class Person : Maker
{
    public DateOnly? Born { get; set; }
}
