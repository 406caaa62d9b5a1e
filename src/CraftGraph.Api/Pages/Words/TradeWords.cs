using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>The words of pages about trades.</summary>
internal static class TradeWords
{
    public static LocalizedText RankedRegions { get; } = SiteWords.Of("الجهات حسب الترتيب", "Régions par rang", "Regions by rank");

    public static LocalizedText HsCodes { get; } = SiteWords.Of("رموز النظام المنسق", "Codes SH", "HS codes");

    public static LocalizedText Vitality { get; } = SiteWords.Of("توارث الحرفة", "Transmission", "How it is handed on");

    public static LocalizedText VitalityNote { get; } = SiteWords.Of(
        "حسب من يعرفهم هذا الفهرس، بما في ذلك البيانات التجريبية.",
        "D’après celles et ceux que connaît ce catalogue, données de démonstration comprises.",
        "By those whom this catalogue knows, demonstration data included.");

    public static LocalizedText Masters { get; } = SiteWords.Of("المعلمون", "Maîtres artisans", "Masters");

    public static LocalizedText VeteranMasters { get; } = SiteWords.Of("منهم منذ ثلاثين سنة أو أكثر", "dont depuis trente ans ou plus", "of them for thirty years or more");

    public static LocalizedText Trainings { get; } = SiteWords.Of("جهات تلقن الحرفة", "Formations au métier", "Places that teach it");

    /// <summary>What becomes of a trade if nothing changes, by the API's names.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Outlooks { get; } = new Dictionary<string, LocalizedText>
    {
        ["UNKNOWN"] = SiteWords.Of("غير معروف", "Inconnue", "Not known"),
        ["DISAPPEARING"] = SiteWords.Of("مهددة بالانقراض", "En voie de disparition", "Disappearing"),
        ["FRAGILE"] = SiteWords.Of("هشة", "Fragile", "Fragile"),
        ["HANDED_ON"] = SiteWords.Of("متوارثة", "Assurée", "Handed on"),
    };
}
