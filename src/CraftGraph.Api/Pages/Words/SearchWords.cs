using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>The words of the search over everything.</summary>
internal static class SearchWords
{
    public static LocalizedText Found { get; } = SiteWords.Of("نتيجة", "résultats", "results");

    public static LocalizedText None { get; } = SiteWords.Of(
        "لم نجد شيئا. جرب كلمة أقصر أو لغة أخرى.", "Rien trouvé. Essayez un mot plus court, ou une autre langue.", "Nothing found. Try a shorter word, or another language.");

    public static LocalizedText Where { get; } = SiteWords.Of("ابحث في", "Chercher parmi", "Search in");

    /// <summary>By the API's names of kinds.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Kinds { get; } = new Dictionary<string, LocalizedText>
    {
        ["PRODUCT"] = SiteWords.Of("منتوج", "Produit", "Product", "ⴰⴼⴰⵔⵉⵙ"),
        ["PRODUCER"] = ProductWords.Maker,
        ["TRADE"] = SiteWords.Trade,
        ["REGION"] = SiteWords.Region,
        ["LABEL"] = SiteWords.Label,
        ["CIRCUIT"] = SiteWords.Of("مدار سياحي", "Circuit", "Circuit"),
        ["POINT_OF_SALE"] = PlaceWords.Kinds["POINT_OF_SALE"],
        ["TOWN"] = SiteWords.Town,
        ["PROVINCE"] = SiteWords.Of("إقليم", "Province", "Province"),
        ["MATERIAL"] = SiteWords.Of("مادة", "Matière", "Material"),
        ["TECHNIQUE"] = SiteWords.Of("تقنية", "Technique", "Technique"),
        ["PRODUCT_FAMILY"] = SiteWords.Of("عائلة منتوجات", "Famille de produits", "Product family"),
        ["INSTITUTION"] = SiteWords.Of("مؤسسة", "Institution", "Institution"),
    };
}
