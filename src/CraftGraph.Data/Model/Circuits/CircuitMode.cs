namespace CraftGraph.Data.Model;

/// <summary>How a circuit is travelled.</summary>
public enum CircuitMode
{
    /// <summary>On foot.</summary>
    Walking,

    /// <summary>By road.</summary>
    Driving,
}
