namespace CraftGraph.Api.Trades;

/// <summary>How a trade is handed on, as far as the catalogue knows.</summary>
internal sealed class Vitality
{
    /// <summary>How many makers practise it.</summary>
    public int Makers { get; init; }

    /// <summary>How many artisans are masters of it.</summary>
    public int Masters { get; init; }

    /// <summary>How many of them have been masters for thirty years or more.</summary>
    public int VeteranMasters { get; init; }

    /// <summary>How many apprentices its makers train.</summary>
    public int Apprentices { get; init; }

    /// <summary>How many places and programmes teach it.</summary>
    public int Trainings { get; init; }
}
