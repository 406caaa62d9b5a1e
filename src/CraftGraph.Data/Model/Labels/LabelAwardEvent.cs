namespace CraftGraph.Data.Model;

/// <summary>One thing that happened to a label's award. Events are added, never changed: what an award was on a past day stays true.</summary>
/// <remarks>On a day, the last event that took effect by then counts.</remarks>
public sealed class LabelAwardEvent
{
    /// <summary>Key of <see cref="Award"/>.</summary>
    public int AwardId { get; init; }

    /// <summary>Whose event.</summary>
    public LabelAward Award { get; init; } = null!;

    /// <summary>Place among the award's events in order of time, from 1.</summary>
    public int Position { get; init; }

    /// <summary>What happened.</summary>
    public AwardEventKind Kind { get; init; }

    /// <summary>First day on which it takes effect; an award has one event at most on a day.</summary>
    public DateOnly EffectiveOn { get; init; }

    /// <summary>Last day of the time that the award was given for, as known from this event on; null when it has no end.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Why; absent in all languages where it is not said.</summary>
    public LocalizedText Reason { get; init; } = LocalizedText.None;
}
