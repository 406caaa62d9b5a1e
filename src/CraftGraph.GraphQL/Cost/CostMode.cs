namespace CraftGraph.GraphQL.Cost;

/// <summary>What a request wants to know of its price, as the header <c>GraphQL-Cost</c> says.</summary>
public enum CostMode
{
    /// <summary>Nothing: the operation runs.</summary>
    Silent,

    /// <summary>The operation runs, and the price is told in <c>extensions.operationCost</c>; in a refusal too.</summary>
    Report,

    /// <summary>Only the price is told, be it above the limits; nothing runs.</summary>
    Validate,
}
