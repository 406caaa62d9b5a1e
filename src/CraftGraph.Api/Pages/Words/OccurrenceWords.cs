using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>The words of what is on.</summary>
internal static class OccurrenceWords
{
    public static LocalizedText Next { get; } = SiteWords.Of("المواعيد القادمة", "Prochains rendez-vous", "Coming up");

    public static LocalizedText Until { get; } = SiteWords.Of("إلى", "jusqu’au", "until");

    public static LocalizedText SeatsLeft { get; } = SiteWords.Of("أماكن متبقية", "places restantes", "seats left");

    public static LocalizedText Kind { get; } = SiteWords.Of("النوع", "Type", "Kind");

    public static LocalizedText Results { get; } = SiteWords.Of("موعد", "rendez-vous", "dates");

    public static LocalizedText None { get; } = SiteWords.Of("لا يوجد موعد بهذه الشروط.", "Aucun rendez-vous ne remplit ces conditions.", "Nothing takes place under these conditions.");

    public static LocalizedText From { get; } = SiteWords.Of("من تاريخ", "Du", "From");

    public static LocalizedText To { get; } = SiteWords.Of("إلى تاريخ", "Au", "To");

    /// <summary>By the API's names of kinds of schedule.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Kinds { get; } = new Dictionary<string, LocalizedText>
    {
        ["FAIR"] = SiteWords.Of("معرض", "Foire ou salon", "Fair"),
        ["SOUK"] = SiteWords.Of("سوق أسبوعي", "Souk hebdomadaire", "Weekly souk"),
        ["AUCTION"] = SiteWords.Of("دلالة", "Vente aux enchères", "Auction"),
        ["OPEN_WORKSHOP"] = SiteWords.Of("ورشة مفتوحة", "Atelier ouvert", "Open workshop"),
        ["COURSE"] = SiteWords.Of("دورة قصيرة", "Stage", "Short course"),
    };

    /// <summary>By the API's names of how it stands with an occurrence.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Statuses { get; } = new Dictionary<string, LocalizedText>
    {
        ["SCHEDULED"] = SiteWords.Of("في موعده", "Prévu", "As planned"),
        ["CANCELLED"] = SiteWords.Of("ملغى", "Annulé", "Cancelled"),
        ["MOVED"] = SiteWords.Of("تغير موعده", "Reporté", "Moved"),
        ["EXTRA"] = SiteWords.Of("موعد إضافي", "Supplémentaire", "Extra"),
    };
}
