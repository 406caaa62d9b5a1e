using CraftGraph.Api.Pages.Words;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Problems;

/// <summary>The words of pages that say why there is no other.</summary>
internal static class ProblemWords
{
    public static LocalizedText NotFound { get; } = SiteWords.Of("الصفحة غير موجودة", "Page introuvable", "Page not found");

    public static LocalizedText NotFoundHelp { get; } = SiteWords.Of(
        "لا يوجد شيء في هذا العنوان. ربما تغير، أو فيه خطأ. ابحث عما تريد أو انطلق من أحد الأبواب أعلاه.",
        "Rien ne se trouve à cette adresse. Elle a peut-être changé, ou contient une faute. Cherchez ci-dessous, ou partez d’une rubrique ci-dessus.",
        "There is nothing at this address. It may have changed, or have a typing mistake. Search below, or start from a section above.");

    public static LocalizedText BadRequest { get; } = SiteWords.Of("عنوان غير مفهوم", "Adresse incomprise", "This address cannot be read");

    public static LocalizedText BadRequestHelp { get; } = SiteWords.Of(
        "جزء من العنوان بعد علامة الاستفهام غير صالح، كمؤشر صفحة قديم. انطلق من جديد من القائمة الكاملة.",
        "Une partie de l’adresse après le point d’interrogation n’est pas valable, par exemple un repère de page périmé. Repartez de la liste entière.",
        "Part of the address after the question mark is not valid, such as an outdated place in a list. Start again from the whole list.");

    public static LocalizedText NotReady { get; } = SiteWords.Of("لحظة من فضلك", "Un instant", "One moment");

    public static LocalizedText NotReadyHelp { get; } = SiteWords.Of(
        "الفهرس لا يستطيع الإجابة الآن. حاول مرة أخرى بعد بضع ثوان.",
        "Le catalogue ne peut pas répondre maintenant. Réessayez dans quelques secondes.",
        "The catalogue cannot answer now. Try again in a few seconds.");

    public static LocalizedText Broken { get; } = SiteWords.Of("حدث خطأ", "Une erreur est survenue", "Something went wrong");

    public static LocalizedText BrokenHelp { get; } = SiteWords.Of(
        "الخطأ من جهتنا وقد سُجّل. حاول مرة أخرى لاحقا.",
        "L’erreur vient de nous ; elle est notée. Réessayez plus tard.",
        "The mistake is ours, and it has been noted. Try again later.");
}
