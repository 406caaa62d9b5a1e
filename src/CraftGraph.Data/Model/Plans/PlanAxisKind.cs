namespace CraftGraph.Data.Model;

/// <summary>Whether a part of a plan is an axis or a recommendation.</summary>
public enum PlanAxisKind
{
    /// <summary>A strategic axis of the plan.</summary>
    Axis,

    /// <summary>A recommendation made on the plan, such as by a study day.</summary>
    Recommendation,
}
