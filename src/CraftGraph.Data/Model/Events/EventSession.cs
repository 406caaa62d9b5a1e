namespace CraftGraph.Data.Model;

/// <summary>A part of an event.</summary>
public sealed class EventSession : NamedFact
{
    /// <summary>Key of <see cref="Event"/>.</summary>
    public int EventId { get; set; }

    /// <summary>Which event.</summary>
    public Event Event { get; set; } = null!;

    /// <summary>Place in the event, 1 for the first.</summary>
    public int Position { get; set; }

    /// <summary>When in the day it was held.</summary>
    public PartOfDay PartOfDay { get; set; }

    /// <summary>What kind of session it was.</summary>
    public EventSessionKind Kind { get; set; }

    /// <summary>Who presented or led it, by role; null where sources do not say.</summary>
    public LocalizedText LedBy { get; set; } = LocalizedText.None;

    /// <summary>Facts of the founding documents that state it.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];
}
