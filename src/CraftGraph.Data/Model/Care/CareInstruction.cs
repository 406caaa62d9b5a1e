namespace CraftGraph.Data.Model;

/// <summary>How a thing is to be cared for in one regard, such as washing at 30 degrees at most. In the catalogue's own words.</summary>
public sealed class CareInstruction : Fact
{
    /// <summary>Kebab-case, such as <c>wash-30-mild</c>; its public, lasting key.</summary>
    public required string Code { get; init; }

    /// <summary>What it is about.</summary>
    public CareKind Kind { get; set; }

    /// <summary>Place among all instructions, from 1; of one kind the strictest comes last.</summary>
    public int Position { get; set; }

    /// <summary>The instruction, as a reader is told it.</summary>
    public LocalizedText Text { get; set; } = LocalizedText.None;

    /// <summary>Greatest temperature in degrees Celsius; null where none belongs to it.</summary>
    public int? MaximumCelsius { get; set; }

    /// <summary>Key of <see cref="Suitability"/>.</summary>
    public int? SuitabilityId { get; set; }

    /// <summary>What it comes to in a word; null when it comes to none.</summary>
    public CareSuitability? Suitability { get; set; }

    internal override string ImportKey => Code;
}
