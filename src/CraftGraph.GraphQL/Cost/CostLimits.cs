namespace CraftGraph.GraphQL.Cost;

/// <summary>
/// The highest price of an operation, or of all operations of a batch together. A dearer one is refused before anything runs.
/// </summary>
/// <remarks>
/// The defaults let five lists within each other pass at 20 items a list, each with conditions and an order, or a list of 100 within a list
/// of 100 with a list of 20 inside. They stop three lists of 100 within each other, a million items.
/// </remarks>
public sealed record CostLimits
{
    /// <summary>The most that fields and their arguments may cost, which stands for work; 300,000 unless set.</summary>
    public double MaxFieldCost { get; init; } = 300_000;

    /// <summary>The most that the objects of the response may cost, which stands for its size; 500,000 unless set.</summary>
    public double MaxTypeCost { get; init; } = 500_000;

    /// <summary>How many items a list is taken to have when <c>@listSize</c> does not say; 10 unless set.</summary>
    public int DefaultListSize { get; init; } = 10;

    /// <summary>
    /// How many fields of a plan are priced, each once for each object type that it is asked of; 50,000 unless set. An operation with more is
    /// refused, so that pricing takes bounded time.
    /// </summary>
    public int MaxPricedFields { get; init; } = 50_000;
}
