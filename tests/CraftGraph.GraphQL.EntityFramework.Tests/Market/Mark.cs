namespace CraftGraph.GraphQL.EntityFramework.Tests.Market;

internal sealed class Mark : Row
{
    public required string Label { get; set; }

    public List<Item> Items { get; } = [];

    public List<Award> Awards { get; } = [];
}
