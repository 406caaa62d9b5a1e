using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Words;

/// <summary>The words of requests for quotes.</summary>
internal static class QuoteWords
{
    public static LocalizedText Empty { get; } = SiteWords.Of(
        "لا شيء هنا بعد. أضف منتوجا من صفحته.", "Rien ici pour l’instant. Ajoutez un produit depuis sa page.", "Nothing here yet. Add a product from its page.");

    public static LocalizedText MakersPrices { get; } = SiteWords.Of("أثمنة الصناع بالدرهم", "Prix des fabricants, en dirhams", "Makers’ prices, in dirhams");

    public static LocalizedText Update { get; } = SiteWords.Of("تحديث", "Mettre à jour", "Update");

    public static LocalizedText ZeroRemoves { get; } = SiteWords.Of("الكمية 0 تحذف السطر.", "La quantité 0 retire la ligne.", "A quantity of 0 removes the line.");

    public static LocalizedText UnitPrice { get; } = SiteWords.Of("ثمن الوحدة", "Prix unitaire", "Unit price");

    public static LocalizedText Total { get; } = SiteWords.Of("المجموع", "Total", "Total");

    public static LocalizedText BelowMinimum { get; } = SiteWords.Of("أقل من الحد الأدنى", "sous la commande minimale", "below the minimum order");

    public static LocalizedText NotOffered { get; } = SiteWords.Of(
        "غير معروض في هذا السوق بهذه الكمية؛ ثمن الصانع", "pas proposé sur ce marché en cette quantité ; prix du fabricant", "not offered in this market in this quantity; the maker’s price");

    public static LocalizedText NotFeasible { get; } = SiteWords.Of("الكمية تتجاوز الطاقة", "quantité au-delà de la capacité", "more than can be made");

    public static LocalizedText YourName { get; } = SiteWords.Of("الاسم أو الشركة", "Nom ou société", "Name or company");

    public static LocalizedText YourContact { get; } = SiteWords.Of("البريد الإلكتروني أو الهاتف", "Courriel ou téléphone", "E-mail or phone");

    public static LocalizedText YourMessage { get; } = SiteWords.Of("رسالة", "Message", "Message");

    public static LocalizedText MakeSheet { get; } = SiteWords.Of("أنشئ ورقة الطلب", "Établir la demande", "Make the request sheet");

    public static LocalizedText Sheet { get; } = SiteWords.Of("ورقة طلب عرض", "Demande de devis no", "Quote request no.");

    public static LocalizedText SheetHelp { get; } = SiteWords.Of(
        "اطبع هذه الورقة أو انسخ نصها وأرسله إلى الصناع. لا يحتفظ الموقع بها.",
        "Imprimez cette feuille, ou copiez son texte, et envoyez-la aux fabricants. Le site n’en garde rien.",
        "Print this sheet, or copy its text, and send it to the makers. The site keeps nothing of it.");

    public static LocalizedText AsText { get; } = SiteWords.Of("نص الطلب", "Texte de la demande", "Text of the request");

    public static LocalizedText ByMail { get; } = SiteWords.Of("فتح في البريد", "Ouvrir dans le courriel", "Open in e-mail");
}
