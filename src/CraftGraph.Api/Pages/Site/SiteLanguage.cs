using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Site;

/// <summary>How a language is written on a page.</summary>
public static class SiteLanguage
{
    /// <summary>The languages of the site, in the order in which they are offered.</summary>
    public static IReadOnlyList<Language> All { get; } = [Language.Fr, Language.Ar, Language.Zgh, Language.En];

    /// <summary>The language's own name for itself.</summary>
    public static string OwnName(this Language language) => language switch
    {
        Language.Ar => "العربية",
        Language.Fr => "Français",
        Language.En => "English",
        Language.Zgh => "ⵜⴰⵎⴰⵣⵉⵖⵜ",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language of the catalogue."),
    };

    /// <summary>The language in Morocco as the Open Graph protocol names it; English as the site's formats are, those of Britain.</summary>
    public static string Locale(this Language language) => language is Language.En ? "en_GB" : $"{language.Tag()}_MA";

    /// <summary>The direction in which it is written: <c>rtl</c> or <c>ltr</c>.</summary>
    public static string Direction(this Language language) => language is Language.Ar ? "rtl" : "ltr";
}
