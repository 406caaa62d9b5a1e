using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>The words of pages about labels.</summary>
internal static class LabelWords
{
    public static LocalizedText Kind { get; } = SiteWords.Of("الصنف", "Nature", "Kind");

    public static LocalizedText Issuer { get; } = SiteWords.Of("الجهة المانحة", "Délivré par", "Issued by");

    public static LocalizedText Register { get; } = SiteWords.Of("مسجلة لدى", "Déposé auprès de", "Registered with");

    public static LocalizedText Year { get; } = SiteWords.Of("السنة", "Année", "Year");

    public static LocalizedText UnitsCertified { get; } = SiteWords.Of("وحدات حاملة للعلامة (حوالي 2013)", "Unités certifiées (vers 2013)", "Units certified (about 2013)");

    public static LocalizedText LegalBasis { get; } = SiteWords.Of("السند القانوني", "Base légale", "Legal basis");

    public static LocalizedText Awards { get; } = SiteWords.Of("ما منح منها", "Attributions", "Awards");

    public static LocalizedText Awarded { get; } = SiteWords.Of("مرة منحت", "attributions", "awards");

    public static LocalizedText AwardsByRegion { get; } = SiteWords.Of("ما منح منها حسب الجهة", "Attributions par région", "Awards by region");

    public static LocalizedText Verify { get; } = SiteWords.Of("التحقق من شهادة", "Vérifier un certificat", "Verify a certificate");

    public static LocalizedText Check { get; } = SiteWords.Of("تحقق", "Vérifier", "Verify");

    public static LocalizedText VerifyHelp { get; } = SiteWords.Of(
        "أدخل الرقم المكتوب على المنتوج أو على الشهادة.",
        "Saisissez le numéro porté par l’article ou par le certificat.",
        "Enter the number on the article or on its certificate.");

    /// <summary>By the API's names of kinds of label.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Kinds { get; } = new Dictionary<string, LocalizedText>
    {
        ["NATIONAL_LABEL"] = SiteWords.Of("علامة وطنية", "Label national", "National label"),
        ["REGIONAL_LABEL"] = SiteWords.Of("علامة جهوية", "Label régional", "Regional label"),
        ["REGIONAL_BRAND"] = SiteWords.Of("علامة تجارية جهوية", "Marque régionale", "Regional brand"),
        ["COLLECTIVE_CERTIFICATION_MARK"] = SiteWords.Of("علامة جماعية للتصديق", "Marque collective de certification", "Collective certification mark"),
        ["TERRITORIAL_MARK"] = SiteWords.Of("علامة ترابية", "Marque territoriale", "Territorial mark"),
        ["SIMPLE_MARK"] = SiteWords.Of("علامة بسيطة", "Marque simple", "Simple mark"),
        ["OFFICIAL_STAMP"] = SiteWords.Of("طابع رسمي", "Estampille officielle", "Official stamp"),
        ["LABEL_CATEGORY"] = SiteWords.Of("صنف من العلامات", "Catégorie de labels", "Category of labels"),
    };
}
