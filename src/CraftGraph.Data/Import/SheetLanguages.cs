using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import;

/// <summary>The columns of texts that sheets have in several languages.</summary>
internal static class SheetLanguages
{
    /// <summary>The languages whose columns every sheet with such a text has; the others may be there.</summary>
    public static IReadOnlyList<Language> Usual { get; } = [Language.Ar, Language.Fr, Language.En];

    /// <summary>Name of a column, such as <c>name_ar</c>.</summary>
    public static string Column(string prefix, Language language) => language switch
    {
        Language.Ar => prefix + "_ar",
        Language.Fr => prefix + "_fr",
        Language.En => prefix + "_en",
        _ => prefix + "_zgh",
    };
}
