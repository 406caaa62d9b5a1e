namespace CraftGraph.Data.Model;

/// <summary>A six-digit code of the Harmonized System, edition 2022, under which goods cross borders.</summary>
public sealed class HsCode : Fact
{
    /// <summary>Six digits; its public, lasting key.</summary>
    public required string Code { get; init; }

    /// <summary>Its first two digits.</summary>
    public string Chapter { get; set; } = "";

    /// <summary>Its first four digits.</summary>
    public string Heading { get; set; } = "";

    /// <summary>What the code covers, in our own short wording.</summary>
    public LocalizedText Description { get; set; } = LocalizedText.None;

    /// <summary>The trades whose work falls under it; editorial, no customs ruling.</summary>
    public ICollection<Trade> Trades { get; } = [];

    /// <summary>The generic types of export article under it.</summary>
    public ICollection<ProductFamily> ProductFamilies { get; } = [];

    /// <summary>The articles under it.</summary>
    public ICollection<Product> Products { get; } = [];

    /// <summary>The codes of the national tariff that begin with it.</summary>
    public ICollection<NationalCode> NationalCodes { get; } = [];

    internal override string ImportKey => Code;
}
