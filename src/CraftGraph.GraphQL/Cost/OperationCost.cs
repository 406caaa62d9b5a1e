namespace CraftGraph.GraphQL.Cost;

/// <summary>A price: of an operation, or of a part of it for one parent object.</summary>
/// <remarks>Source: IBM, GraphQL Cost Directives Specification, section Static Query Analysis.</remarks>
/// <param name="FieldCost">What its fields and their arguments weigh: the work.</param>
/// <param name="TypeCost">What the objects and values of the response weigh: its size.</param>
public readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    // Above every limit that makes sense, and below where whole numbers of a double stop being exact.
    private const double Ceiling = 1e15;

    /// <summary>The price of nothing.</summary>
    public static OperationCost None => default;

    /// <summary>Both together. Prices stop growing at 10^15.</summary>
    public static OperationCost operator +(OperationCost left, OperationCost right) =>
        new(Cap(left.FieldCost + right.FieldCost), Cap(left.TypeCost + right.TypeCost));

    /// <summary>So many times the price. Prices stop growing at 10^15.</summary>
    public static OperationCost operator *(double count, OperationCost cost) =>
        new(Cap(count * cost.FieldCost), Cap(count * cost.TypeCost));

    /// <summary>Both together.</summary>
    public static OperationCost Add(OperationCost left, OperationCost right) => left + right;

    /// <summary>So many times the price.</summary>
    public static OperationCost Multiply(double count, OperationCost cost) => count * cost;

    /// <summary>The higher of each part.</summary>
    internal static OperationCost Max(OperationCost left, OperationCost right) =>
        new(Math.Max(left.FieldCost, right.FieldCost), Math.Max(left.TypeCost, right.TypeCost));

    private static double Cap(double cost) => Math.Min(cost, Ceiling);
}
