using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>The words of visits, and of how people with disabilities get into a place.</summary>
internal static class VisitWords
{
    public static LocalizedText Visits { get; } = SiteWords.Of("الزيارات", "Visites", "Visits");

    public static LocalizedText Free { get; } = SiteWords.Of("مجانا", "Gratuit", "Free");

    public static LocalizedText People { get; } = SiteWords.Of("أشخاص", "personnes", "people");

    public static LocalizedText Languages { get; } = SiteWords.Of("لغات الاستقبال", "Langues parlées", "Languages spoken", "ⵜⵓⵜⵍⴰⵢⵉⵏ");

    public static LocalizedText HoursAhead { get; } = SiteWords.Of("ساعات قبلها", "heures avant", "hours before");

    public static LocalizedText Accessibility { get; } = SiteWords.Of("الولوجيات", "Accessibilité", "Accessibility");

    public static LocalizedText StatedOn { get; } = SiteWords.Of("صُرّح به في", "déclaré le", "stated on");

    public static LocalizedText StepFree { get; } = SiteWords.Of("مدخل بلا درج", "Entrée de plain-pied", "Step-free entrance");

    public static LocalizedText DoorWidth { get; } = SiteWords.Of("عرض الباب", "Largeur de la porte", "Door width");

    public static LocalizedText Toilet { get; } = SiteWords.Of("مرحاض ميسر", "Toilettes adaptées", "Accessible toilet");

    public static LocalizedText Parking { get; } = SiteWords.Of("موقف سيارات ميسر", "Stationnement adapté", "Accessible parking");

    public static LocalizedText HearingLoop { get; } = SiteWords.Of("حلقة سمعية", "Boucle magnétique", "Hearing loop");

    public static LocalizedText GuideDogs { get; } = SiteWords.Of("كلاب الإرشاد", "Chiens guides admis", "Guide dogs welcome");

    public static LocalizedText Seats { get; } = SiteWords.Of("مقاعد للراحة", "Sièges pour se reposer", "Seats to rest");

    /// <summary>By the API's names of kinds of visit.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Kinds { get; } = new Dictionary<string, LocalizedText>
    {
        ["WORKSHOP_TOUR"] = SiteWords.Of("زيارة الورشة", "Visite de l’atelier", "Workshop tour"),
        ["DEMONSTRATION"] = SiteWords.Of("عرض الحرفة", "Démonstration du métier", "Craft demonstration"),
        ["HANDS_ON_SESSION"] = SiteWords.Of("تجربة بالأيدي", "Initiation", "Hands-on session"),
        ["SHOP"] = SiteWords.Of("محل بيع", "Boutique", "Shop"),
    };

    /// <summary>By the API's names of what a price is for.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Bases { get; } = new Dictionary<string, LocalizedText>
    {
        ["PERSON"] = SiteWords.Of("للشخص", "par personne", "per person"),
        ["GROUP"] = SiteWords.Of("للمجموعة", "par groupe", "per group"),
    };

    /// <summary>By the API's names of whether a visit has to be booked.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Bookings { get; } = new Dictionary<string, LocalizedText>
    {
        ["NOT_NEEDED"] = SiteWords.Of("بدون حجز", "Sans réservation", "No booking needed"),
        ["RECOMMENDED"] = SiteWords.Of("الحجز مستحسن", "Réservation conseillée", "Booking recommended"),
        ["REQUIRED"] = SiteWords.Of("الحجز ضروري", "Sur réservation", "Booking required"),
    };

    /// <summary>By the API's names of answers.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Answers { get; } = new Dictionary<string, LocalizedText>
    {
        ["YES"] = SiteWords.Yes,
        ["PARTLY"] = SiteWords.Of("جزئيا", "En partie", "Partly"),
        ["NO"] = SiteWords.No,
        ["UNKNOWN"] = SiteWords.Of("غير معروف", "Non renseigné", "Not known"),
    };
}
