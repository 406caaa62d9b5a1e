namespace CraftGraph.Data.Model;

/// <summary>How binding a document of an export is.</summary>
public enum DocumentRequirement
{
    /// <summary>Every shipment has it.</summary>
    Always,

    /// <summary>A shipment has it under a condition, which is told in words.</summary>
    OnCondition,
}
