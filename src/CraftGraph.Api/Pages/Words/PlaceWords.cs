using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>The words of places and maps.</summary>
internal static class PlaceWords
{
    public static LocalizedText InView { get; } = SiteWords.Of("مكان في هذه الخريطة", "lieux sur cette carte", "places on this map");

    public static LocalizedText ZoomIn { get; } = SiteWords.Of("تكبير", "Zoom avant", "Zoom in");

    public static LocalizedText ZoomOut { get; } = SiteWords.Of("تصغير", "Zoom arrière", "Zoom out");

    public static LocalizedText North { get; } = SiteWords.Of("شمالا", "Nord", "North");

    public static LocalizedText South { get; } = SiteWords.Of("جنوبا", "Sud", "South");

    public static LocalizedText West { get; } = SiteWords.Of("غربا", "Ouest", "West");

    public static LocalizedText East { get; } = SiteWords.Of("شرقا", "Est", "East");

    public static LocalizedText Whole { get; } = SiteWords.Of("البلاد كلها", "Tout le pays", "The whole country");

    public static LocalizedText Kind { get; } = SiteWords.Of("نوع المكان", "Type de lieu", "Kind of place");

    public static LocalizedText Places { get; } = SiteWords.Of("أماكن", "lieux", "places");

    public static LocalizedText Close { get; } = SiteWords.Of("إغلاق", "Fermer", "Close");

    public static LocalizedText Failed { get; } = SiteWords.Of(
        "تعذر تحميل الأماكن؛ حرك الخريطة لإعادة المحاولة.", "Les lieux n’ont pas pu être chargés ; déplacez la carte pour réessayer.", "The places could not be loaded; move the map to try again.");

    public static LocalizedText OnMap { get; } = SiteWords.Of("على الخريطة", "sur la carte", "on the map");

    public static LocalizedText Outline { get; } = SiteWords.Of(
        "خريطة مبسطة للاسترشاد فقط؛ ليست تعبيرا عن الحدود.",
        "Tracé simplifié, pour s’orienter ; il ne se prononce pas sur les frontières.",
        "A simplified outline to find one’s way by; it says nothing about borders.");

    /// <summary>By the API's names of kinds of place.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Kinds { get; } = new Dictionary<string, LocalizedText>
    {
        ["POINT_OF_SALE"] = SiteWords.Of("نقطة بيع", "Point de vente", "Point of sale"),
        ["COOPERATIVE"] = ProducerWords.Kinds["COOPERATIVE"],
        ["ARTISAN"] = ProducerWords.Kinds["ARTISAN"],
        ["PRODUCTION_UNIT"] = ProducerWords.Kinds["PRODUCTION_UNIT"],
        ["ENTERPRISE"] = ProducerWords.Kinds["ENTERPRISE"],
        ["CIRCUIT_START"] = SiteWords.Of("بداية مدار", "Départ de circuit", "Start of a circuit"),
        ["LOGISTICS_SERVICE"] = SiteWords.Of("خدمة لوجيستيكية", "Service logistique", "Logistics service"),
    };
}
