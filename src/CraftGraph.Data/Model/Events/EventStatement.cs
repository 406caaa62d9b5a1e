namespace CraftGraph.Data.Model;

/// <summary>Something said at an event, or about why it was held.</summary>
public sealed class EventStatement : NamedFact
{
    /// <summary>Key of <see cref="Event"/>.</summary>
    public int EventId { get; set; }

    /// <summary>Which event.</summary>
    public Event Event { get; set; } = null!;

    /// <summary>Place in the report of the event, 1 for the first.</summary>
    public int Position { get; set; }

    /// <summary>What kind of statement it is.</summary>
    public EventStatementKind Kind { get; set; }

    /// <summary>Facts of the founding documents that state it.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];
}
