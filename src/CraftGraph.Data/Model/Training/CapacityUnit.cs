namespace CraftGraph.Data.Model;

/// <summary>What a capacity counts.</summary>
public enum CapacityUnit
{
    /// <summary>People in training, each year or at a time.</summary>
    Trainees,

    /// <summary>People who completed it, over the whole programme.</summary>
    Graduates,
}
