using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>The words of pages about products.</summary>
internal static class ProductWords
{
    public static LocalizedText New { get; } = SiteWords.Of("منتوجات جديدة", "Nouveaux produits", "New products");

    public static LocalizedText Results { get; } = SiteWords.Of("منتوج", "produits", "products", "ⵉⴼⴰⵔⵉⵙⵏ");

    public static LocalizedText Filters { get; } = SiteWords.Of("تصفية", "Affiner", "Filters");

    public static LocalizedText Apply { get; } = SiteWords.Of("تطبيق", "Appliquer", "Apply");

    public static LocalizedText Clear { get; } = SiteWords.Of("حذف كل الشروط", "Tout effacer", "Clear all");

    public static LocalizedText Price { get; } = SiteWords.Of("الثمن", "Prix", "Price", "ⴰⵜⵉⴳ");

    public static LocalizedText LeastPrice { get; } = SiteWords.Of("الثمن الأدنى (درهم)", "Prix minimum (MAD)", "Lowest price (MAD)");

    public static LocalizedText GreatestPrice { get; } = SiteWords.Of("الثمن الأقصى (درهم)", "Prix maximum (MAD)", "Highest price (MAD)");

    public static LocalizedText Order { get; } = SiteWords.Of("الترتيب", "Trier par", "Sort by");

    public static LocalizedText ByRelevance { get; } = SiteWords.Of("الأنسب", "Pertinence", "Relevance");

    public static LocalizedText ByPriceUp { get; } = SiteWords.Of("الثمن تصاعديا", "Prix croissant", "Price, low to high");

    public static LocalizedText ByPriceDown { get; } = SiteWords.Of("الثمن تنازليا", "Prix décroissant", "Price, high to low");

    public static LocalizedText ByName { get; } = SiteWords.Of("الاسم", "Nom", "Name", "ⵉⵙⵎ");

    public static LocalizedText ByNewest { get; } = SiteWords.Of("الأحدث", "Nouveautés", "Newest");

    public static LocalizedText InStock { get; } = SiteWords.Of("متوفر", "En stock", "In stock");

    public static LocalizedText MadeToOrder { get; } = SiteWords.Of("حسب الطلب", "Sur commande", "Made to order");

    public static LocalizedText Exportable { get; } = SiteWords.Of("قابل للتصدير", "Exportable", "For export");

    public static LocalizedText None { get; } = SiteWords.Of("لا يوجد منتوج بهذه الشروط.", "Aucun produit ne remplit ces conditions.", "No product meets these conditions.");

    public static LocalizedText Maker { get; } = SiteWords.Of("الصانع", "Fabricant", "Maker");

    public static LocalizedText Sku { get; } = SiteWords.Of("المرجع", "Référence", "Reference");

    public static LocalizedText Dimensions { get; } = SiteWords.Of("الأبعاد", "Dimensions", "Dimensions");

    public static LocalizedText Weight { get; } = SiteWords.Of("الوزن", "Poids", "Weight");

    public static LocalizedText Materials { get; } = SiteWords.Of("المواد", "Matières", "Materials");

    public static LocalizedText Techniques { get; } = SiteWords.Of("التقنيات", "Techniques", "Techniques");

    public static LocalizedText Stock { get; } = SiteWords.Of("المخزون", "Stock", "Stock");

    public static LocalizedText CountedOn { get; } = SiteWords.Of("بتاريخ", "compté le", "counted on");

    public static LocalizedText MinimumOrder { get; } = SiteWords.Of("أقل طلبية", "Commande minimale", "Minimum order");

    public static LocalizedText LeadTime { get; } = SiteWords.Of("مدة الإنجاز", "Délai", "Lead time");

    public static LocalizedText Days { get; } = SiteWords.Of("يوم", "jours", "days");

    public static LocalizedText Capacity { get; } = SiteWords.Of("الطاقة الشهرية", "Capacité mensuelle", "Monthly capacity");

    public static LocalizedText Market { get; } = SiteWords.Of("السوق", "Marché", "Market");

    public static LocalizedText Markets { get; } = SiteWords.Of("الأثمنة حسب السوق", "Prix par marché", "Prices by market");

    public static LocalizedText Incoterm { get; } = SiteWords.Of("شرط التسليم", "Incoterm", "Incoterm");

    public static LocalizedText Tiers { get; } = SiteWords.Of("الثمن حسب الكمية", "Prix selon la quantité", "Price by quantity");

    public static LocalizedText From { get; } = SiteWords.Of("ابتداء من", "à partir de", "from");

    public static LocalizedText Customs { get; } = SiteWords.Of("الجمارك والوثائق", "Douane et documents", "Customs and documents");

    public static LocalizedText HsCode { get; } = SiteWords.Of("رمز النظام المنسق", "Code SH", "HS code");

    public static LocalizedText NationalCode { get; } = SiteWords.Of("الرمز الوطني", "Code national", "National code");

    public static LocalizedText Origin { get; } = SiteWords.Of("المنشأ", "Origine", "Origin");

    public static LocalizedText Documents { get; } = SiteWords.Of("الوثائق", "Documents", "Documents");

    public static LocalizedText Preferences { get; } = SiteWords.Of("المنشأ التفضيلي", "Origine préférentielle", "Preferential origin");

    public static LocalizedText Restrictions { get; } = SiteWords.Of("القيود", "Restrictions", "Restrictions");

    public static LocalizedText Destination { get; } = SiteWords.Of("بلد الوصول", "Pays de destination", "Destination");

    public static LocalizedText Variants { get; } = SiteWords.Of("الأصناف", "Variantes", "Variants");

    public static LocalizedText LabelsHeld { get; } = SiteWords.Of("علامات الجودة", "Labels détenus", "Labels held");

    public static LocalizedText ValidUntil { get; } = SiteWords.Of("صالحة إلى غاية", "valable jusqu’au", "valid until");

    public static LocalizedText AddToQuote { get; } = SiteWords.Of("أضف إلى طلب العرض", "Ajouter à la demande de devis", "Add to the quote request");

    public static LocalizedText Quantity { get; } = SiteWords.Of("الكمية", "Quantité", "Quantity");

    public static LocalizedText Description { get; } = SiteWords.Of("الوصف", "Description", "Description");

    public static LocalizedText Family { get; } = SiteWords.Of("العائلة", "Famille", "Family");

    /// <summary>What is sold, by the API's names of sale units.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Units { get; } = new Dictionary<string, LocalizedText>
    {
        ["PIECE"] = SiteWords.Of("للقطعة", "la pièce", "each"),
        ["PAIR"] = SiteWords.Of("للزوج", "la paire", "a pair"),
        ["SET"] = SiteWords.Of("للطقم", "le lot", "a set"),
        ["SQUARE_METER"] = SiteWords.Of("للمتر المربع", "le m²", "per m²"),
        ["LITER"] = SiteWords.Of("للتر", "le litre", "per litre"),
    };
}
