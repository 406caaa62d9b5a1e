using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>The words of pages about regions.</summary>
internal static class RegionWords
{
    public static LocalizedText Today { get; } = SiteWords.Of("الجهات منذ 2015", "Régions depuis 2015", "Regions since 2015");

    public static LocalizedText Former { get; } = SiteWords.Of("الجهات قبل 2015", "Régions d’avant 2015", "Regions before 2015");

    public static LocalizedText FormerNote { get; } = SiteWords.Of(
        "لم تعد هذه الجهة قائمة منذ 2015.", "Cette région n’existe plus depuis 2015.", "This region has not existed since 2015.");

    public static LocalizedText Became { get; } = SiteWords.Of("أصبحت ضمن", "Devenue", "Now in");

    public static LocalizedText MadeOf { get; } = SiteWords.Of("تضم ما كان من", "Issue de", "Made of");

    public static LocalizedText Seat { get; } = SiteWords.Of("مركز الجهة", "Chef-lieu", "Seat");

    public static LocalizedText IsoCode { get; } = SiteWords.Of("رمز ISO", "Code ISO", "ISO code");

    public static LocalizedText PointsOfSale { get; } = SiteWords.Of("نقط البيع", "Points de vente", "Points of sale");

    public static LocalizedText RankedTrades { get; } = SiteWords.Of("الحرف حسب الترتيب", "Métiers par rang", "Trades by rank");

    public static LocalizedText Rank { get; } = SiteWords.Of("الرتبة", "Rang", "Rank");

    public static LocalizedText RankNotStated { get; } = SiteWords.Of("الرتبة حسب ترتيب السجل، ولم تذكرها أي وثيقة.", "Rang selon l’ordre du registre, qu’aucun document n’énonce.", "Rank by the order of the register, which no document states.");

    public static LocalizedText Artisans { get; } = SiteWords.Of("عدد الصناع", "Artisans", "Artisans");

    /// <summary>How much of a former region went into another, by the API's names.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Extents { get; } = new Dictionary<string, LocalizedText>
    {
        ["WHOLE"] = SiteWords.Of("بكاملها", "en entier", "as a whole"),
        ["PART"] = SiteWords.Of("جزئيا", "en partie", "in part"),
    };
}
