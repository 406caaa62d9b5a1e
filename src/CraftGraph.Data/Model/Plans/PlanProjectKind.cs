namespace CraftGraph.Data.Model;

/// <summary>Kinds of undertaking of a plan.</summary>
public enum PlanProjectKind
{
    /// <summary>A measure: something to be done, that the plan names without saying where or for how much.</summary>
    Measure,

    /// <summary>A project: something to be built, bought or run, with a place, a quantity or an amount.</summary>
    Project,
}
