namespace CraftGraph.Data.Opening;

/// <summary>Minutes of a day in which a place is open without a break.</summary>
/// <param name="Day">The local date on which it opens.</param>
/// <param name="Opens">Minutes on the clock since midnight.</param>
/// <param name="Closes">The minute after the last, greater than <paramref name="Opens"/>; 1440 and more are on the next day.</param>
public sealed record OpeningInterval(DateOnly Day, int Opens, int Closes)
{
    /// <summary>When it opens, UTC.</summary>
    public DateTime OpensAt => MoroccanTime.ToInstant(Day, Opens);

    /// <summary>When it closes, UTC. Equal to <see cref="OpensAt"/> where clocks leave out the whole interval.</summary>
    public DateTime ClosesAt => MoroccanTime.ToInstant(Day, Closes);

    internal bool Has(int minute) => Opens <= minute && minute < Closes;
}
