namespace CraftGraph.GraphQL.EntityFramework.Tests.Market;

/// <summary>Joins makers and marks, with columns of its own, and has no key that clients know.</summary>
internal sealed class Award
{
    public int Id { get; set; }

    public int Year { get; set; }

    public DateOnly? Until { get; set; }

    public int MakerId { get; set; }

    public required Maker Maker { get; set; }

    public int MarkId { get; set; }

    public required Mark Mark { get; set; }
}
