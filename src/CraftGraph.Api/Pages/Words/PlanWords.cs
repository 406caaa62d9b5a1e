using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>The words of pages about plans.</summary>
internal static class PlanWords
{
    public static LocalizedText Vision { get; } = SiteWords.Of("الرؤية", "Vision", "Vision");

    public static LocalizedText Goal { get; } = SiteWords.Of("الهدف العام", "But affiché", "Headline goal");

    public static LocalizedText Period { get; } = SiteWords.Of("الفترة", "Période", "Period");

    public static LocalizedText SignedOn { get; } = SiteWords.Of("تاريخ التوقيع", "Signé le", "Signed on");

    public static LocalizedText Budget { get; } = SiteWords.Of("الميزانية", "Budget", "Budget");

    public static LocalizedText Scope { get; } = SiteWords.Of("النطاق", "Portée", "Scope");

    public static LocalizedText Axes { get; } = SiteWords.Of("المحاور", "Axes", "Axes");

    public static LocalizedText DeclaredAxes { get; } = SiteWords.Of("محاور معلنة", "Axes annoncés", "Axes declared");

    public static LocalizedText DeclaredProjects { get; } = SiteWords.Of("مشاريع معلنة", "Projets annoncés", "Projects declared");

    public static LocalizedText NamedProjects { get; } = SiteWords.Of("مشاريع تسميها المصادر", "Projets nommés par les sources", "Projects named by sources");

    public static LocalizedText NotStated { get; } = SiteWords.Of("غير معلن", "non annoncé", "not stated");

    public static LocalizedText OtherProjects { get; } = SiteWords.Of("مشاريع بدون محور معلن", "Projets sans axe annoncé", "Projects without a stated axis");

    public static LocalizedText OpenList { get; } = SiteWords.Of("أمثلة من بين أخرى", "exemples parmi d’autres", "examples among others");

    public static LocalizedText NoProject { get; } = SiteWords.Of("لا تسمي المصادر أي مشروع.", "Les sources ne nomment aucun projet.", "Sources name no project.");

    public static LocalizedText Agreements { get; } = SiteWords.Of("الاتفاقيات", "Conventions", "Agreements");

    /// <summary>By the API's names of what a plan is for.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Scopes { get; } = new Dictionary<string, LocalizedText>
    {
        ["REGIONAL"] = SiteWords.Of("مخطط جهوي", "Plan régional", "Regional plan"),
        ["NATIONAL"] = SiteWords.Of("مخطط وطني", "Plan national", "National plan"),
        ["PROJECT"] = SiteWords.Of("برنامج", "Programme", "Programme"),
    };

    /// <summary>By the API's names of kinds of axis.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> AxisKinds { get; } = new Dictionary<string, LocalizedText>
    {
        ["AXIS"] = SiteWords.Of("محور", "Axe", "Axis"),
        ["RECOMMENDATION"] = SiteWords.Of("توصية", "Recommandation", "Recommendation"),
    };

    /// <summary>By the API's names of kinds of project.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> ProjectKinds { get; } = new Dictionary<string, LocalizedText>
    {
        ["MEASURE"] = SiteWords.Of("إجراء", "Mesure", "Measure"),
        ["PROJECT"] = SiteWords.Of("مشروع", "Projet", "Project"),
    };
}
