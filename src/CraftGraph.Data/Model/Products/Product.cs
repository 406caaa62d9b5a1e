namespace CraftGraph.Data.Model;

/// <summary>An article that a maker offers.</summary>
public sealed class Product : NamedFact
{
    /// <summary>The greatest price that is converted into other currencies, in minor units: 100 million dirhams. Up to it, conversions stay exact in 64 bits.</summary>
    public const long MaximumPriceMinor = 10_000_000_000;

    /// <summary>The maker's article number, unique in the catalogue.</summary>
    public required string Sku { get; init; }

    /// <summary>What it is, for a buyer.</summary>
    public LocalizedText Description { get; set; } = LocalizedText.None;

    /// <summary>Key of <see cref="Family"/>.</summary>
    public int? FamilyId { get; set; }

    /// <summary>The generic type it belongs to; null when it fits none.</summary>
    public ProductFamily? Family { get; set; }

    /// <summary>Key of <see cref="Trade"/>.</summary>
    public int TradeId { get; set; }

    /// <summary>The trade in which it is made.</summary>
    public Trade Trade { get; set; } = null!;

    /// <summary>Key of <see cref="Producer"/>.</summary>
    public int ProducerId { get; set; }

    /// <summary>Who makes it.</summary>
    public Producer Producer { get; set; } = null!;

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int RegionId { get; set; }

    /// <summary>The maker's region since 2015, kept here so that lists of a region's products need no join.</summary>
    public Region Region { get; set; } = null!;

    /// <summary>Key of <see cref="FormerRegion"/>.</summary>
    public int? FormerRegionId { get; set; }

    /// <summary>The maker's region before 2015; null where the maker's is not known.</summary>
    public Region? FormerRegion { get; set; }

    /// <summary>Key of <see cref="HsCode"/>.</summary>
    public int HsCodeId { get; set; }

    /// <summary>The code under which it crosses borders.</summary>
    public HsCode HsCode { get; set; } = null!;

    /// <summary>Key of <see cref="NationalCode"/>.</summary>
    public int? NationalCodeId { get; set; }

    /// <summary>The code of the national tariff, which begins with <see cref="HsCode"/>; null when it is not known.</summary>
    public NationalCode? NationalCode { get; set; }

    /// <summary>Price of one <see cref="Unit"/>, in minor units of <see cref="Currency"/>: 12345 MAD is 123.45 dirhams.</summary>
    public long PriceMinor { get; set; }

    /// <summary>ISO 4217 code, three capital letters.</summary>
    public string Currency { get; set; } = "MAD";

    /// <summary>What it is counted in.</summary>
    public SaleUnit Unit { get; set; }

    /// <summary>Length in millimetres; null where it does not apply.</summary>
    public int? LengthMillimeters { get; set; }

    /// <summary>Width in millimetres; null where it does not apply.</summary>
    public int? WidthMillimeters { get; set; }

    /// <summary>Height in millimetres; null where it does not apply.</summary>
    public int? HeightMillimeters { get; set; }

    /// <summary>Weight of one unit in grams; null where it is not known.</summary>
    public int? WeightGrams { get; set; }

    /// <summary>Units ready to ship.</summary>
    public int Stock { get; set; }

    /// <summary>When the stock was counted, UTC.</summary>
    public DateTime StockCountedAt { get; set; }

    /// <summary>Smallest order in units, at least 1.</summary>
    public int MinimumOrder { get; set; } = 1;

    /// <summary>Days from an order to shipping when the stock does not cover it, for up to <see cref="BatchSize"/> units beyond the stock.</summary>
    public int LeadTimeDays { get; set; }

    /// <summary>How many units are made together, at least 1.</summary>
    public int BatchSize { get; set; } = 1;

    /// <summary>How many days each further batch takes, at least 1.</summary>
    public int DaysPerBatch { get; set; } = 1;

    /// <summary>Price of one sample in percent of the price of a unit, 0 for a gift; null when no samples are sent.</summary>
    public int? SamplePercent { get; set; }

    /// <summary>False when it is sold inside Morocco only.</summary>
    public bool IsExportable { get; set; }

    /// <summary>True when it was invented to show what the catalogue can do.</summary>
    public bool IsDemonstration { get; set; }

    /// <summary>When it entered the catalogue, UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When what the catalogue says of it last changed, UTC.</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>What it is made of, the greatest share first.</summary>
    public ICollection<ProductMaterial> Materials { get; } = [];

    /// <summary>How it is made.</summary>
    public ICollection<Technique> Techniques { get; } = [];

    /// <summary>How it is cared for, as its maker says; empty when nothing is said of it.</summary>
    public ICollection<CareInstruction> Care { get; } = [];

    /// <summary>Labels given to this very article; those of the whole maker are on the maker.</summary>
    public ICollection<LabelAward> Awards { get; } = [];

    /// <summary>What it costs, and how it is ordered, in each market.</summary>
    public ICollection<Offer> Offers { get; } = [];

    /// <summary>The agreements under which it is of the country's origin.</summary>
    public ICollection<PreferentialOrigin> PreferentialOrigins { get; } = [];

    /// <summary>It in its colours, sizes and the like; empty when it comes in one form only.</summary>
    public ICollection<ProductVariant> Variants { get; } = [];

    /// <summary>Pictures of it.</summary>
    public ICollection<Image> Images { get; } = [];

    /// <summary>How it is packed.</summary>
    public ICollection<PackagingUnit> Packaging { get; } = [];
}
