using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Products;

/// <summary>What the page of a product shows.</summary>
/// <param name="Product">The product; null where none has the slug.</param>
/// <param name="Markets">The countries to choose a destination from.</param>
public sealed record ProductAnswer(ProductDetails? Product, ListAnswer<MarketAnswer> Markets);

/// <summary>A product, as the API's type <c>Product</c> describes it.</summary>
public sealed record ProductDetails(
    string Slug,
    string Sku,
    TextAnswer Name,
    TextAnswer? Description,
    MoneyAnswer Price,
    string Unit,
    DimensionsAnswer Dimensions,
    int? WeightGrams,
    int Stock,
    DateTimeOffset StockCountedAt,
    bool IsInStock,
    int MinimumOrder,
    int LeadTimeDays,
    int MonthlyCapacity,
    bool IsExportable,
    bool IsDemonstration,
    MakerAnswer Producer,
    NamedAnswer Trade,
    NamedAnswer? Family,
    NamedAnswer Region,
    IReadOnlyList<ImageAnswer> Images,
    IReadOnlyList<MaterialShareAnswer> Materials,
    IReadOnlyList<CareAnswer> Care,
    IReadOnlyList<NamedAnswer> Techniques,
    IReadOnlyList<VariantAnswer> Variants,
    ListAnswer<AwardAnswer> Awards,
    CodeAnswer HsCode,
    CodeAnswer? NationalCode,
    IReadOnlyList<OfferAnswer> Offers,
    CustomsAnswer? Customs);

/// <summary>Who makes something.</summary>
public sealed record MakerAnswer(string Slug, string Kind, TextAnswer Name);

/// <summary>Lengths in millimeters; null where not known.</summary>
public sealed record DimensionsAnswer(int? LengthMillimeters, int? WidthMillimeters, int? HeightMillimeters);

/// <summary>A material and how much of the product it is, in thousandths.</summary>
public sealed record MaterialShareAnswer(int SharePerMille, NamedAnswer Material);

/// <summary>How it is cared for in one regard, and what that comes to in a word.</summary>
public sealed record CareAnswer(string Kind, TextAnswer? Text, NamedAnswer? Suitability);

/// <summary>A product in one colour, size or the like.</summary>
public sealed record VariantAnswer(string Sku, MoneyAnswer Price, int Stock, IReadOnlyList<NamedAnswer> Values);

/// <summary>A code of a tariff and what goods it names.</summary>
public sealed record CodeAnswer(string Code, TextAnswer? Name);

/// <summary>What buyers of one market are offered.</summary>
public sealed record OfferAnswer(
    MarketAnswer Market,
    MoneyAnswer Price,
    string PriceBasis,
    int MinimumOrder,
    int LeadTimeDays,
    string Incoterm,
    string IncotermPlace,
    IReadOnlyList<TierAnswer> Tiers);

/// <summary>A market: a country or a group of them.</summary>
public sealed record MarketAnswer(string Slug, string? CountryCode, TextAnswer Name);

/// <summary>The price of one from a quantity on.</summary>
public sealed record TierAnswer(int FromQuantity, TierPriceAnswer Price);

/// <summary>The price of one.</summary>
public sealed record TierPriceAnswer(MoneyAnswer UnitPrice);

/// <summary>What customs ask of the product in a country.</summary>
public sealed record CustomsAnswer(
    string Destination,
    string OriginCountry,
    IReadOnlyList<PreferentialOriginAnswer> PreferentialOrigins,
    IReadOnlyList<DocumentAnswer> Documents,
    IReadOnlyList<RestrictionAnswer> Restrictions);

/// <summary>A preference that the product's origin earns.</summary>
public sealed record PreferentialOriginAnswer(PreferenceAnswer Preference);

/// <summary>An agreement under which goods enter at a lower duty, and what proves their origin.</summary>
public sealed record PreferenceAnswer(TextAnswer Name, string Reference, IReadOnlyList<NamedAnswer> Proofs);

/// <summary>A document that goes with the goods.</summary>
public sealed record DocumentAnswer(string Slug, string Requirement, TextAnswer Name, TextAnswer? WhenRequired, TextAnswer? Issuer);

/// <summary>A rule that may keep goods from being exported.</summary>
public sealed record RestrictionAnswer(string Slug, string Reference, TextAnswer Name, TextAnswer? Goods);
