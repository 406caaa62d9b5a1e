using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>The words of pages about those who make things.</summary>
internal static class ProducerWords
{
    public static LocalizedText Kind { get; } = SiteWords.Of("نوع الصانع", "Type de fabricant", "Kind of maker");

    public static LocalizedText Results { get; } = SiteWords.Of("صانع", "fabricants", "makers");

    public static LocalizedText None { get; } = SiteWords.Of("لا يوجد صانع بهذه الشروط.", "Aucun fabricant ne remplit ces conditions.", "No maker meets these conditions.");

    public static LocalizedText Place { get; } = SiteWords.Of("المقر", "Où", "Where");

    public static LocalizedText Founded { get; } = SiteWords.Of("سنة التأسيس", "Année de création", "Founded");

    public static LocalizedText Members { get; } = SiteWords.Of("الأعضاء", "Membres", "Members");

    public static LocalizedText WomenMembers { get; } = SiteWords.Of("منهم نساء", "dont femmes", "of them women");

    public static LocalizedText MasterSince { get; } = SiteWords.Of("معلم منذ", "Maître depuis", "Master since");

    public static LocalizedText Employees { get; } = SiteWords.Of("الأجراء", "Salariés", "Employees");

    public static LocalizedText LegalForm { get; } = SiteWords.Of("الشكل القانوني", "Forme juridique", "Legal form");

    public static LocalizedText Apprentices { get; } = SiteWords.Of("المتدرجون", "Apprenti(e)s", "Apprentices");

    public static LocalizedText TheirProducts { get; } = SiteWords.Of("منتوجاته", "Ses produits", "What they make");

    public static LocalizedText Hours { get; } = SiteWords.Of("أوقات العمل", "Horaires", "Opening hours");

    public static LocalizedText OpenNow { get; } = SiteWords.Of("مفتوح الآن", "Ouvert en ce moment", "Open now");

    public static LocalizedText ClosedNow { get; } = SiteWords.Of("مغلق الآن", "Fermé en ce moment", "Closed now");

    public static LocalizedText Opens { get; } = SiteWords.Of("يفتح", "ouvre", "opens");

    public static LocalizedText Closes { get; } = SiteWords.Of("يغلق", "ferme", "closes");

    public static LocalizedText IsInvented { get; } = SiteWords.Of("بيانات تجريبية", "Donnée de démonstration", "Demonstration data");

    /// <summary>By the API's names of kinds.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Kinds { get; } = new Dictionary<string, LocalizedText>
    {
        ["COOPERATIVE"] = SiteWords.Of("تعاونية", "Coopérative", "Cooperative"),
        ["ARTISAN"] = SiteWords.Of("صانع تقليدي", "Artisan", "Artisan"),
        ["PRODUCTION_UNIT"] = SiteWords.Of("وحدة إنتاجية", "Unité de production", "Production unit"),
        ["ENTERPRISE"] = SiteWords.Of("مقاولة", "Entreprise", "Enterprise"),
    };

    /// <summary>By the API's names of legal forms.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> LegalForms { get; } = new Dictionary<string, LocalizedText>
    {
        ["SOLE_PROPRIETORSHIP"] = SiteWords.Of("مقاولة فردية", "Entreprise individuelle", "Sole proprietorship"),
        ["LIMITED_LIABILITY"] = SiteWords.Of("شركة ذات مسؤولية محدودة", "SARL", "Limited liability company"),
        ["SINGLE_MEMBER_LIMITED_LIABILITY"] = SiteWords.Of(
            "شركة ذات مسؤولية محدودة بشريك وحيد", "SARL à associé unique", "Single-member limited liability company"),
        ["PUBLIC_LIMITED"] = SiteWords.Of("شركة مساهمة", "Société anonyme", "Public limited company"),
        ["ECONOMIC_INTEREST_GROUPING"] = SiteWords.Of("مجموعة ذات نفع اقتصادي", "Groupement d’intérêt économique", "Economic interest grouping"),
    };
}
