namespace CraftGraph.Data.Model;

/// <summary>A ten-digit code of the national tariff. It refines the six-digit code of the Harmonized System that it begins with.</summary>
public sealed class NationalCode : Fact
{
    /// <summary>Ten digits; its public, lasting key.</summary>
    public required string Code { get; init; }

    /// <summary>Key of <see cref="HsCode"/>.</summary>
    public int HsCodeId { get; init; }

    /// <summary>The code of the Harmonized System that it begins with.</summary>
    public HsCode HsCode { get; init; } = null!;

    /// <summary>The digits of <see cref="HsCode"/>, kept here so that the database holds the code to them.</summary>
    public required string HsDigits { get; init; }

    /// <summary>What the code covers, in our own short wording.</summary>
    public LocalizedText Description { get; set; } = LocalizedText.None;

    /// <summary>True when it was invented to show what the catalogue can do; no tariff has it then.</summary>
    public bool IsDemonstration { get; set; }

    internal override string ImportKey => Code;
}
