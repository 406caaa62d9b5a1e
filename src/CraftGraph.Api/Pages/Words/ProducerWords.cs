using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>The words of pages about those who make things.</summary>
internal static class ProducerWords
{
    public static LocalizedText Kind { get; } = SiteWords.Of("نوع الصانع", "Type de fabricant", "Kind of maker");

    public static LocalizedText Results { get; } = SiteWords.Of("صانع", "fabricants", "makers");

    public static LocalizedText None { get; } = SiteWords.Of("لا يوجد صانع بهذه الشروط.", "Aucun fabricant ne remplit ces conditions.", "No maker meets these conditions.");

    public static LocalizedText Founded { get; } = SiteWords.Of("المقر", "Où", "Where");

    public static LocalizedText Apprentices { get; } = SiteWords.Of("المتدرجون", "Apprenti(e)s", "Apprentices");

    public static LocalizedText TheirProducts { get; } = SiteWords.Of("منتوجاته", "Ses produits", "What they make");

    public static LocalizedText Hours { get; } = SiteWords.Of("أوقات العمل", "Horaires", "Opening hours");

    public static LocalizedText OpenNow { get; } = SiteWords.Of("مفتوح الآن", "Ouvert en ce moment", "Open now");

    public static LocalizedText ClosedNow { get; } = SiteWords.Of("مغلق الآن", "Fermé en ce moment", "Closed now");

    /// <summary>By the API's names of kinds.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Kinds { get; } = new Dictionary<string, LocalizedText>
    {
        ["COOPERATIVE"] = SiteWords.Of("تعاونية", "Coopérative", "Cooperative"),
        ["ARTISAN"] = SiteWords.Of("صانع تقليدي", "Artisan", "Artisan"),
        ["PRODUCTION_UNIT"] = SiteWords.Of("وحدة إنتاجية", "Unité de production", "Production unit"),
        ["ENTERPRISE"] = SiteWords.Of("مقاولة", "Entreprise", "Enterprise"),
    };
}
