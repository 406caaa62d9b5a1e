namespace CraftGraph.Data.Model;

/// <summary>What the price of a visit is for.</summary>
public enum VisitPriceBasis
{
    /// <summary>Each visitor pays it.</summary>
    Person,

    /// <summary>A group pays it, however many they are.</summary>
    Group,
}
