namespace CraftGraph.Data.Model;

/// <summary>What an amount of a support measure is.</summary>
public enum AmountBasis
{
    /// <summary>The budget of the whole measure.</summary>
    Budget,

    /// <summary>What the artisan pays each month.</summary>
    MonthlyContribution,
}
