using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>The words of published numbers.</summary>
internal static class FigureWords
{
    public static LocalizedText KeyFigures { get; } = SiteWords.Of("أرقام رئيسية", "Chiffres clés", "Key figures");

    public static LocalizedText Indicators { get; } = SiteWords.Of("المؤشرات والأهداف", "Indicateurs et objectifs", "Indicators and targets");

    public static LocalizedText Approximate { get; } = SiteWords.Of("تقريبا", "environ", "approximate");

    public static LocalizedText Latest { get; } = SiteWords.Of("آخر رقم منشور", "Dernier chiffre publié", "Latest published figure");

    public static LocalizedText Target { get; } = SiteWords.Of("الهدف", "Objectif", "Target");

    public static LocalizedText NotPublished { get; } = SiteWords.Of("لم ينشر أي رقم.", "Aucun chiffre n’a été publié.", "No figure has been published.");

    /// <summary>By the API's names of what numbers count.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Units { get; } = new Dictionary<string, LocalizedText>
    {
        ["PERSONS"] = SiteWords.Of("شخص", "personnes", "people"),
        ["UNITS"] = SiteWords.Of("وحدة", "unités", "units"),
        ["MOROCCAN_DIRHAMS"] = SiteWords.Of("درهم", "MAD", "MAD"),
        ["PERCENT"] = SiteWords.Of("%", "%", "%"),
        ["PROJECTS"] = SiteWords.Of("مشروع", "projets", "projects"),
        ["AXES"] = SiteWords.Of("محور", "axes", "axes"),
        ["COOPERATIVES"] = SiteWords.Of("تعاونية", "coopératives", "cooperatives"),
        ["SHOPS"] = SiteWords.Of("محل تجاري", "boutiques", "shops"),
        ["TRADES"] = SiteWords.Of("حرفة", "métiers", "trades"),
        ["MARKS"] = SiteWords.Of("علامة", "marques", "marks"),
        ["FIRMS"] = SiteWords.Of("مقاولة", "entreprises", "firms"),
        ["HOLDERS"] = SiteWords.Of("حامل للعلامة", "titulaires", "holders"),
        ["JOBS"] = SiteWords.Of("منصب شغل", "emplois", "jobs"),
        ["GRADUATES"] = SiteWords.Of("خريج", "lauréats", "graduates"),
        ["PREMISES"] = SiteWords.Of("محل مهني", "locaux", "premises"),
        ["US_DOLLARS"] = SiteWords.Of("دولار أمريكي", "USD", "USD"),
    };
}
