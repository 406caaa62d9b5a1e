namespace CraftGraph.Data.Model;

/// <summary>Kinds of what takes place on dates.</summary>
public enum ScheduleKind
{
    /// <summary>A fair, salon or festival.</summary>
    Fair,

    /// <summary>A market that is held on certain days of the week.</summary>
    Souk,

    /// <summary>A sale to the highest bidder.</summary>
    Auction,

    /// <summary>A workshop that visitors may come to.</summary>
    OpenWorkshop,

    /// <summary>A course of some hours or days.</summary>
    Course,
}
