namespace CraftGraph.Data.Model;

/// <summary>Artisans who make and sell together under one registered name.</summary>
public sealed class Cooperative() : Producer(ProducerKind.Cooperative)
{
    /// <summary>How many members it has; null where it is not known.</summary>
    public int? Members { get; set; }

    /// <summary>How many of them are women; null where it is not known.</summary>
    public int? WomenMembers { get; set; }

    /// <summary>Year of its foundation; null where it is not known.</summary>
    public int? FoundedYear { get; set; }
}
