namespace CraftGraph.Data.Model;

/// <summary>How much of a former region passed to a present one.</summary>
public enum SuccessionExtent
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>Some of its provinces.</summary>
    Part,
}
