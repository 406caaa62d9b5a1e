namespace CraftGraph.Data.Model;

/// <summary>What a plan is for.</summary>
public enum PlanScope
{
    /// <summary>A region.</summary>
    Regional,

    /// <summary>The whole country.</summary>
    National,

    /// <summary>One large project that runs beside the plans.</summary>
    Project,
}
