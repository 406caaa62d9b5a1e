namespace CraftGraph.Data.Model;

/// <summary>A generic type of export article, not the article of a named maker.</summary>
public sealed class ProductFamily : NamedFact
{
    /// <summary>Key of <see cref="Trade"/>.</summary>
    public int TradeId { get; set; }

    /// <summary>The trade that makes it.</summary>
    public Trade Trade { get; set; } = null!;

    /// <summary>Key of <see cref="HsCode"/>.</summary>
    public int HsCodeId { get; set; }

    /// <summary>The code under which it crosses borders.</summary>
    public HsCode HsCode { get; set; } = null!;

    /// <summary>Key of <see cref="NationalCode"/>.</summary>
    public int? NationalCodeId { get; set; }

    /// <summary>The code of the national tariff, which begins with <see cref="HsCode"/>; null when it is not known.</summary>
    public NationalCode? NationalCode { get; set; }

    /// <summary>What it is counted in.</summary>
    public SaleUnit Unit { get; set; }

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int RegionId { get; set; }

    /// <summary>The region it is known for.</summary>
    public Region Region { get; set; } = null!;

    /// <summary>Key of <see cref="Plan"/>.</summary>
    public int? PlanId { get; set; }

    /// <summary>The plan that the press says promotes it; null when none does.</summary>
    public Plan? Plan { get; set; }

    /// <summary>How articles of this type are cared for, in general; empty where it follows from their materials.</summary>
    public ICollection<CareInstruction> Care { get; } = [];

    /// <summary>Articles of this type.</summary>
    public ICollection<Product> Products { get; } = [];
}
