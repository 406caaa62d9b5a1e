namespace CraftGraph.GraphQL.EntityFramework.Tests.Market;

/// <summary>What every row has; a base class, so that keys are declared elsewhere than the types that use them.</summary>
internal abstract class Row
{
    public int Id { get; set; }

    public required string Slug { get; set; }
}
