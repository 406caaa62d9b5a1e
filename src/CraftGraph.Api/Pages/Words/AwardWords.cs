using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>The words of the page on which an award is checked.</summary>
internal static class AwardWords
{
    public static LocalizedText Title { get; } = Say("التحقق من علامة", "Vérification d’un label", "Check of a label");

    public static LocalizedText Label { get; } = Say("العلامة", "Label", "Label");

    public static LocalizedText Holder { get; } = Say("صاحب العلامة", "Titulaire", "Holder");

    public static LocalizedText Product { get; } = Say("المنتوج", "Produit", "Product");

    public static LocalizedText AllProducts { get; } = Say("كل ما ينتجه", "Tout ce qu’il fabrique", "All that it makes");

    public static LocalizedText Number { get; } = Say("الرقم", "Numéro", "Number");

    public static LocalizedText ValidFrom { get; } = Say("من", "Depuis le", "From");

    public static LocalizedText ValidUntil { get; } = Say("إلى غاية", "Jusqu’au", "Until");

    public static LocalizedText NoEnd { get; } = Say("بدون أجل", "Sans échéance", "Without end");

    public static LocalizedText History { get; } = Say("السجل", "Historique", "History");

    public static LocalizedText Certificate { get; } = Say("الشهادة الموقعة", "Certificat signé", "Signed certificate");

    public static LocalizedText Demonstration { get; } = Say(
        "بيانات تجريبية: لا يوجد هذا الصانع ولا هذه العلامة الممنوحة.",
        "Démonstration : ni ce fabricant ni cette attribution n’existent.",
        "Demonstration: neither this maker nor this award exists.");

    public static LocalizedText NotFound { get; } = Say(
        "لا توجد علامة ممنوحة بهذا الرقم.", "Aucune attribution ne porte ce numéro.", "No award has this number.");

    /// <summary>How it stands with an award, by the API's names of <see cref="AwardStatus"/>.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Statuses { get; } = new Dictionary<string, LocalizedText>
    {
        ["NOT_YET_VALID"] = Say("غير سارية بعد", "Pas encore valable", "Not yet valid"),
        ["VALID"] = Say("سارية اليوم", "Valable aujourd’hui", "Valid today"),
        ["SUSPENDED"] = Say("موقوفة", "Suspendue", "Suspended"),
        ["WITHDRAWN"] = Say("مسحوبة", "Retirée", "Withdrawn"),
        ["LAPSED"] = Say("منتهية", "Échue", "Lapsed"),
    };

    /// <summary>What happened to an award, by the API's names of <see cref="AwardEventKind"/>.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> Events { get; } = new Dictionary<string, LocalizedText>
    {
        ["AWARDED"] = Say("منح", "Attribution", "Awarded"),
        ["RENEWED"] = Say("تجديد", "Renouvellement", "Renewed"),
        ["SUSPENDED"] = Say("توقيف", "Suspension", "Suspended"),
        ["LIFTED"] = Say("رفع التوقيف", "Levée de la suspension", "Suspension lifted"),
        ["WITHDRAWN"] = Say("سحب", "Retrait", "Withdrawn"),
    };

    private static LocalizedText Say(string ar, string fr, string en) => new() { Ar = ar, Fr = fr, En = en };
}
