namespace CraftGraph.Data.Model;

/// <summary>What was stated on a day about how a place can be entered and used.</summary>
public sealed class Accessibility : Fact
{
    /// <summary>Its own key, kebab-case; imports match on it, so it never changes.</summary>
    public required string Slug { get; init; }

    /// <summary>Key of <see cref="PointOfSale"/>.</summary>
    public int? PointOfSaleId { get; set; }

    /// <summary>Which place; null for a maker's.</summary>
    public PointOfSale? PointOfSale { get; set; }

    /// <summary>Key of <see cref="Producer"/>.</summary>
    public int? ProducerId { get; set; }

    /// <summary>Whose workshop; null for a point of sale.</summary>
    public Producer? Producer { get; set; }

    /// <summary>The day on which it was so.</summary>
    public DateOnly StatedOn { get; set; }

    /// <summary>Whether one comes in without a step.</summary>
    public AccessAnswer StepFreeEntrance { get; set; }

    /// <summary>Width of the narrowest door on the way, in centimetres; null where it is not known.</summary>
    public int? DoorWidthCentimeters { get; set; }

    /// <summary>Whether there is a toilet for wheelchair users.</summary>
    public AccessAnswer AccessibleToilet { get; set; }

    /// <summary>Whether there is parking for disabled people.</summary>
    public AccessAnswer AccessibleParking { get; set; }

    /// <summary>Whether there is an induction loop for hearing aids.</summary>
    public AccessAnswer HearingLoop { get; set; }

    /// <summary>Whether guide dogs may come in.</summary>
    public AccessAnswer GuideDogs { get; set; }

    /// <summary>Whether one can sit down.</summary>
    public AccessAnswer Seats { get; set; }

    /// <summary>What else visitors should know; may be absent.</summary>
    public LocalizedText Description { get; set; } = LocalizedText.None;

    internal override string ImportKey => Slug;
}
