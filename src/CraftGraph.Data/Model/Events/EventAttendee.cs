namespace CraftGraph.Data.Model;

/// <summary>Those who attended an event, by role.</summary>
public sealed class EventAttendee : NamedFact
{
    /// <summary>Key of <see cref="Event"/>.</summary>
    public int EventId { get; set; }

    /// <summary>Which event.</summary>
    public Event Event { get; set; } = null!;

    /// <summary>Place in the list of its report, 1 for the first.</summary>
    public int Position { get; set; }

    /// <summary>Facts of the founding documents that state it.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];
}
