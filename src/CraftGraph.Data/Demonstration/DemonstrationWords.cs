using System.Collections.Immutable;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Demonstration;

/// <summary>The words that invented names are put together from. No family names: an invented person must not be a real one.</summary>
internal static class DemonstrationWords
{
    /// <summary>What cooperatives, workshops and companies call themselves; the Amazigh ones are in Tifinagh too.</summary>
    public static ImmutableArray<LocalizedText> Houses { get; } =
    [
        Word("الأمل", "Al Amal", "Al Amal"),
        Word("الوفاء", "Al Wafa", "Al Wafa"),
        Word("تيفاوين", "Tifawine", "Tifawine", "ⵜⵉⴼⴰⵡⵉⵏ"),
        Word("النور", "Annour", "Annour"),
        Word("تمونت", "Tamounte", "Tamount", "ⵜⴰⵎⵓⵏⵜ"),
        Word("الأصالة", "Al Assala", "Al Assala"),
        Word("أزور", "Azour", "Azur", "ⴰⵣⵓⵔ"),
        Word("المستقبل", "Al Moustakbal", "Al Moustaqbal"),
        Word("تودرت", "Toudert", "Tudert", "ⵜⵓⴷⵔⵜ"),
        Word("البركة", "Al Baraka", "Al Baraka"),
        Word("تيليلي", "Tilelli", "Tilelli", "ⵜⵉⵍⴻⵍⵍⵉ"),
        Word("الصفاء", "Assafaa", "Assafaa"),
        Word("إزوران", "Izourane", "Izuran", "ⵉⵥⵓⵔⴰⵏ"),
        Word("اليد الذهبية", "La Main d’or", "The Golden Hand"),
        Word("تافوكت", "Tafoukt", "Tafukt", "ⵜⴰⴼⵓⴽⵜ"),
        Word("السلام", "Assalam", "Assalam"),
        Word("أوراغ", "Ouragh", "Uragh", "ⵓⵔⴰⵖ"),
        Word("التضامن", "Attadamoun", "Attadamun"),
        Word("تيسليت", "Tislit", "Tislit", "ⵜⵉⵙⵍⵉⵜ"),
        Word("النخيل", "Annakhil", "Annakhil"),
        Word("الياسمين", "Al Yasmine", "Jasmine"),
        Word("أمناي", "Amnay", "Amnay", "ⴰⵎⵏⴰⵢ"),
        Word("الرمان", "Arroummane", "Pomegranate"),
        Word("الهلال", "Al Hilal", "Crescent"),
    ];

    /// <summary>Given names alone.</summary>
    public static ImmutableArray<LocalizedText> GivenNames { get; } =
    [
        Word("إبراهيم", "Brahim", "Brahim"), Word("فاطمة", "Fatima", "Fatima"), Word("لحسن", "Lahcen", "Lahcen"),
        Word("رقية", "Rkia", "Rqia"), Word("محند", "Mohand", "Mohand"), Word("عائشة", "Aïcha", "Aicha"),
        Word("الحسين", "El Houssine", "El Hussein"), Word("خديجة", "Khadija", "Khadija"), Word("يوسف", "Youssef", "Yusuf"),
        Word("زهرة", "Zahra", "Zahra"), Word("سعيد", "Saïd", "Said"), Word("إيطو", "Itto", "Itto"),
        Word("حماد", "Hammad", "Hammad"), Word("مينة", "Mina", "Mina"), Word("عبد السلام", "Abdeslam", "Abdeslam"),
        Word("تودة", "Touda", "Tuda"), Word("إدريس", "Driss", "Idris"), Word("نعيمة", "Naïma", "Naima"),
    ];

    /// <summary>What tells articles of one kind apart.</summary>
    public static ImmutableArray<LocalizedText> Motifs { get; } =
    [
        Word("بالمعين", "à losanges", "with diamonds"),
        Word("بالنجمة", "à l’étoile", "with a star"),
        Word("بالأزهار", "à fleurs", "with flowers"),
        Word("بالخاتم", "au sceau", "with the seal"),
        Word("بالموجة", "à vagues", "with waves"),
        Word("بالنخلة", "au palmier", "with a palm"),
        Word("بزخرفة هندسية", "à décor géométrique", "with a geometric pattern"),
        Word("على الطراز العتيق", "à l’ancienne", "in the old style"),
        Word("على الطراز العصري", "de style contemporain", "in a modern style"),
        Word("بلا زخرفة", "sans décor", "without ornament"),
        Word("للمناسبات", "d’apparat", "for ceremonies"),
        Word("من الحجم الصغير", "petit format", "of small size"),
        Word("من الحجم الكبير", "grand format", "of large size"),
        Word("بالخطوط", "à rayures", "with stripes"),
        Word("بعين الحجل", "à l’œil de perdrix", "with partridge eyes"),
        Word("باليد", "à la main de Fatma", "with a hand"),
    ];

    /// <summary>A name without what stands in brackets at its end.</summary>
    public static LocalizedText WithoutBrackets(LocalizedText name) => new()
    {
        Ar = BeforeBracket(name.Ar),
        Fr = BeforeBracket(name.Fr),
        En = BeforeBracket(name.En),
        Zgh = BeforeBracket(name.Zgh),
    };

    /// <summary>A name as it stands inside a sentence: with a small first letter.</summary>
    public static string? InSentence(string? name) => name is { Length: > 0 } ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    private static string? BeforeBracket(string? name) =>
        name?.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket ? name[..bracket] : name;

    private static LocalizedText Word(string ar, string fr, string en, string? zgh = null) =>
        new() { Ar = ar, Fr = fr, En = en, Zgh = zgh };
}
