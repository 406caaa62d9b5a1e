using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>The words of pages about circuits.</summary>
internal static class CircuitWords
{
    public static LocalizedText Official { get; } = SiteWords.Of("مدار رسمي", "Circuit officiel", "Official circuit");

    public static LocalizedText Proposed { get; } = SiteWords.Of("مدار مقترح", "Circuit proposé", "Proposed circuit");

    public static LocalizedText Length { get; } = SiteWords.Of("المسافة", "Distance", "Distance");

    public static LocalizedText Duration { get; } = SiteWords.Of("المدة", "Durée", "Duration");

    public static LocalizedText Travel { get; } = SiteWords.Of("في الطريق", "Trajet", "Travelling");

    public static LocalizedText Visits { get; } = SiteWords.Of("الزيارات", "Visites", "Visits");

    public static LocalizedText Estimated { get; } = SiteWords.Of("تقدير", "estimé", "estimated");

    public static LocalizedText Stops { get; } = SiteWords.Of("المحطات", "Étapes", "Stops");

    public static LocalizedText Stop { get; } = SiteWords.Of("المحطة", "Étape", "Stop");

    public static LocalizedText Departure { get; } = SiteWords.Of("وقت الانطلاق", "Départ", "Departure");

    public static LocalizedText Plan { get; } = SiteWords.Of("احسب الأوقات", "Calculer les horaires", "Work out the times");

    public static LocalizedText Arrival { get; } = SiteWords.Of("الوصول", "Arrivée", "Arrival");

    public static LocalizedText Leaving { get; } = SiteWords.Of("المغادرة", "Départ", "Leaving");

    public static LocalizedText Stay { get; } = SiteWords.Of("مدة الزيارة", "Visite", "Visit");

    public static LocalizedText Leg { get; } = SiteWords.Of("الطريق إليها", "Trajet", "Way there");

    public static LocalizedText Opening { get; } = SiteWords.Of("الفتح", "Ouverture", "Opening");

    public static LocalizedText Downloads { get; } = SiteWords.Of("للتحميل", "À télécharger", "Downloads");

    public static LocalizedText Gpx { get; } = SiteWords.Of("ملف GPX للهاتف", "Fichier GPX pour téléphone et GPS", "GPX file for phones and GPS");

    public static LocalizedText Package { get; } = SiteWords.Of("حزمة بلا اتصال (JSON)", "Paquet hors ligne (JSON)", "Offline package (JSON)");

    public static LocalizedText Feasible { get; } = SiteWords.Of("كل المحطات مفتوحة عند الوصول.", "Toutes les étapes sont ouvertes à l’arrivée.", "All stops are open on arrival.");

    public static LocalizedText NotFeasible { get; } = SiteWords.Of("بعض المحطات مغلقة عند الوصول.", "Certaines étapes sont fermées à l’arrivée.", "Some stops are closed on arrival.");

    public static LocalizedText Unknown { get; } = SiteWords.Of(
        "أوقات فتح بعض المحطات غير معروفة.", "Les horaires de certaines étapes ne sont pas connus.", "The opening hours of some stops are not known.");

    /// <summary>By the API's names of modes.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Modes { get; } = new Dictionary<string, LocalizedText>
    {
        ["WALKING"] = SiteWords.Of("مشيا", "À pied", "On foot"),
        ["DRIVING"] = SiteWords.Of("بالسيارة", "En voiture", "By car"),
    };

    /// <summary>By the API's names of how a visit meets opening hours.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Openings { get; } = new Dictionary<string, LocalizedText>
    {
        ["OPEN"] = SiteWords.Of("مفتوح", "ouvert", "open"),
        ["CLOSED"] = SiteWords.Of("مغلق", "fermé", "closed"),
        ["CLOSES_DURING_VISIT"] = SiteWords.Of("يغلق أثناء الزيارة", "ferme pendant la visite", "closes during the visit"),
        ["UNKNOWN"] = SiteWords.Of("غير معروف", "inconnu", "not known"),
    };
}
