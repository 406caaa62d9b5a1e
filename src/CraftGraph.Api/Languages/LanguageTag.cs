using CraftGraph.Data.Model;

namespace CraftGraph.Api.Languages;

/// <summary>The languages as addresses, files and pages name them: by their tags (BCP 47).</summary>
public static class LanguageTag
{
    private static readonly Dictionary<string, Language> ByTag = Enum.GetValues<Language>().ToDictionary(language => language.Tag(), StringComparer.Ordinal);

    /// <summary>The tags of all languages.</summary>
    public static IReadOnlyCollection<string> All => ByTag.Keys;

    /// <summary>A language's tag, such as <c>fr</c>.</summary>
    public static string Tag(this Language language) => language switch
    {
        Language.Ar => "ar",
        Language.Fr => "fr",
        Language.En => "en",
        Language.Zgh => "zgh",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language of the catalogue."),
    };

    /// <summary>The language of a tag; null for none of the catalogue's.</summary>
    public static Language? Find(string? tag) => tag is not null && ByTag.TryGetValue(tag, out var language) ? language : null;
}
