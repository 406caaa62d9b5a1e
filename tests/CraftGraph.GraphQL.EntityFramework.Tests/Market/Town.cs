namespace CraftGraph.GraphQL.EntityFramework.Tests.Market;

internal sealed class Town : Row
{
    public required string Name { get; set; }

    public string? Nickname { get; set; }

    public int Population { get; set; }

    public List<Maker> Makers { get; } = [];

    public List<Maker> Natives { get; } = [];

    public List<Item> Items { get; } = [];
}
