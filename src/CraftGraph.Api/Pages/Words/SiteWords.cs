using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>
/// The words that all pages share. Amazigh has those that its dictionaries and the catalogue's sources agree on; French stands in for the others, and the page
/// says so.
/// </summary>
internal static class SiteWords
{
    public static LocalizedText Tagline { get; } = Of("الصناعة التقليدية المغربية", "L’artisanat du Maroc", "The traditional crafts of Morocco");

    public static LocalizedText SkipToContent { get; } = Of("الانتقال إلى المحتوى", "Aller au contenu", "Skip to content");

    public static LocalizedText ToResults { get; } = Of("إلى النتائج", "Voir les résultats", "To the results");

    public static LocalizedText Menu { get; } = Of("القائمة", "Menu", "Menu");

    public static LocalizedText Languages { get; } = Of("اللغات", "Langues", "Languages", "ⵜⵓⵜⵍⴰⵢⵉⵏ");

    public static LocalizedText Home { get; } = Of("الرئيسية", "Accueil", "Home", "ⴰⵙⵏⵓⴱⴳ");

    public static LocalizedText Products { get; } = Of("المنتوجات", "Produits", "Products", "ⵉⴼⴰⵔⵉⵙⵏ");

    public static LocalizedText Producers { get; } = Of("الصناع", "Fabricants", "Makers");

    public static LocalizedText Trades { get; } = Of("الحرف", "Métiers", "Trades");

    public static LocalizedText Trade { get; } = Of("الحرفة", "Métier", "Trade");

    public static LocalizedText Regions { get; } = Of("الجهات", "Régions", "Regions", "ⵜⵉⵎⵏⴰⴹⵉⵏ");

    public static LocalizedText Region { get; } = Of("الجهة", "Région", "Region", "ⵜⴰⵎⵏⴰⴹⵜ");

    public static LocalizedText Town { get; } = Of("المدينة", "Ville", "Town");

    public static LocalizedText Labels { get; } = Of("العلامات", "Labels", "Labels", "ⵜⵉⵎⴰⵜⴰⵔⵉⵏ");

    public static LocalizedText Label { get; } = Of("العلامة", "Label", "Label", "ⵜⴰⵎⴰⵜⴰⵔⵜ");

    public static LocalizedText Map { get; } = Of("الخريطة", "Carte", "Map", "ⵜⴰⴽⴰⵔⴹⴰ");

    public static LocalizedText Circuits { get; } = Of("المدارات السياحية", "Circuits", "Circuits");

    public static LocalizedText Plans { get; } = Of("المخططات الجهوية", "Plans régionaux", "Regional plans");

    public static LocalizedText WhatsOn { get; } = Of("المعارض والمواعيد", "Foires et rendez-vous", "What’s on");

    public static LocalizedText Quote { get; } = Of("طلب عرض", "Demande de devis", "Quote request");

    public static LocalizedText Search { get; } = Of("بحث", "Rechercher", "Search", "ⵔⵣⵓ");

    public static LocalizedText SearchHint { get; } = Of("زربية، تازناخت، فضة…", "tapis, Taznakht, argent…", "carpet, Taznakht, silver…");

    public static LocalizedText Next { get; } = Of("التالي", "Suivant", "Next");

    public static LocalizedText Previous { get; } = Of("السابق", "Précédent", "Previous");

    public static LocalizedText FirstPage { get; } = Of("الصفحة الأولى", "Première page", "First page");

    public static LocalizedText Pages { get; } = Of("الصفحات", "Pages", "Pages");

    public static LocalizedText Sources { get; } = Of("المصادر", "Sources", "Sources");

    public static LocalizedText Demonstration { get; } = Of("بيانات تجريبية", "Démonstration", "Demonstration");

    public static LocalizedText DemonstrationNote { get; } = Of(
        "بيانات تجريبية: لا يوجد هذا في الواقع.",
        "Donnée de démonstration : ceci n’existe pas.",
        "Demonstration data: this does not exist.");

    public static LocalizedText PreviewAlternative { get; } = Of("نجمة ثمانية من الزليج", "Une étoile de zellige à huit branches", "An eight-pointed star of zellige");

    public static LocalizedText Drawing { get; } = Of("رسم توضيحي", "Dessin d’illustration", "Illustrative drawing");

    public static LocalizedText SeeAll { get; } = Of("عرض الكل", "Tout voir", "See all");

    public static LocalizedText Nothing { get; } = Of("لا شيء هنا بعد.", "Rien ici pour l’instant.", "Nothing here yet.");

    public static LocalizedText DidYouMean { get; } = Of("نتائج البحث عن", "Résultats pour", "Showing results for");

    public static LocalizedText ForDevelopers { get; } = Of("واجهة GraphQL", "L’API GraphQL", "The GraphQL API");

    public static LocalizedText Schema { get; } = Of("مخطط الواجهة", "Le schéma", "The schema");

    public static LocalizedText OpenData { get; } = Of(
        "كل ما في هذه الصفحات متاح عبر واجهة GraphQL.",
        "Tout ce que montrent ces pages se demande par l’API GraphQL.",
        "Everything on these pages can be asked of the GraphQL API.");

    public static LocalizedText Feed { get; } = Of("المنتوجات الجديدة", "Nouveaux produits", "New products");

    public static LocalizedText Yes { get; } = Of("نعم", "Oui", "Yes");

    public static LocalizedText No { get; } = Of("لا", "Non", "No");

    /// <summary>By the API's names of the two values.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> YesNo { get; } = new Dictionary<string, LocalizedText> { ["true"] = Yes, ["false"] = No };

    /// <summary>A text of the site.</summary>
    public static LocalizedText Of(string ar, string fr, string en, string? zgh = null) => new() { Ar = ar, Fr = fr, En = en, Zgh = zgh };
}
