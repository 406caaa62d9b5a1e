namespace CraftGraph.Data.Model;

/// <summary>The calendars of opening rules. Where several hold on a day, the last of them applies alone.</summary>
public enum OpeningCalendar
{
    /// <summary>Holds on every day that no other calendar of the place holds on.</summary>
    Weekly,

    /// <summary>Holds in a part of each year.</summary>
    Season,

    /// <summary>Holds in Ramadan.</summary>
    Ramadan,

    /// <summary>The part of each year in which the place is closed.</summary>
    OutOfSeason,

    /// <summary>Holds on certain dates.</summary>
    Exception,
}
