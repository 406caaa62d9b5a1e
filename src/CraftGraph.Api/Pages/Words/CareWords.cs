using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>The words of how things are cared for.</summary>
internal static class CareWords
{
    public static LocalizedText Care { get; } = SiteWords.Of("العناية", "Entretien", "Care");

    /// <summary>By the API's names of kinds of care.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Kinds { get; } = new Dictionary<string, LocalizedText>
    {
        ["WASHING"] = SiteWords.Of("الغسل", "Lavage", "Washing"),
        ["BLEACHING"] = SiteWords.Of("التبييض", "Blanchiment", "Bleaching"),
        ["TUMBLE_DRYING"] = SiteWords.Of("التجفيف في المجفف", "Séchage en tambour", "Tumble drying"),
        ["NATURAL_DRYING"] = SiteWords.Of("التجفيف في الهواء", "Séchage naturel", "Drying in the air"),
        ["IRONING"] = SiteWords.Of("الكي", "Repassage", "Ironing"),
        ["DRY_CLEANING"] = SiteWords.Of("التنظيف الجاف", "Nettoyage à sec", "Dry cleaning"),
        ["WET_CLEANING"] = SiteWords.Of("التنظيف المهني بالماء", "Nettoyage à l’eau professionnel", "Professional wet cleaning"),
        ["FOOD_CONTACT"] = SiteWords.Of("ملامسة الطعام", "Contact alimentaire", "Contact with food"),
        ["DISHWASHING"] = SiteWords.Of("غسالة الأواني", "Lave-vaisselle", "Dishwasher"),
        ["CLEANING"] = SiteWords.Of("التنظيف", "Nettoyage", "Cleaning"),
        ["PROTECTION"] = SiteWords.Of("الحماية", "Protection", "Protection"),
        ["UPKEEP"] = SiteWords.Of("الصيانة", "Soins réguliers", "Upkeep"),
    };
}
