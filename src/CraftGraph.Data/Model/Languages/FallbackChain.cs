using System.Collections.Immutable;

namespace CraftGraph.Data.Model;

/// <summary>Which languages stand in for one that a text lacks, in which order. The only place that says so.</summary>
public static class FallbackChain
{
    private static readonly ImmutableArray<Language> Arabic = [Language.Ar, Language.Fr, Language.En, Language.Zgh];
    private static readonly ImmutableArray<Language> French = [Language.Fr, Language.En, Language.Ar, Language.Zgh];
    private static readonly ImmutableArray<Language> English = [Language.En, Language.Fr, Language.Ar, Language.Zgh];
    private static readonly ImmutableArray<Language> Amazigh = [Language.Zgh, Language.Fr, Language.Ar, Language.En];

    /// <summary>All four languages, the asked one first, then the ones that replace it, best first.</summary>
    /// <param name="language">The language that the reader asked for.</param>
    public static ImmutableArray<Language> Of(Language language) => language switch
    {
        Language.Ar => Arabic,
        Language.Fr => French,
        Language.En => English,
        Language.Zgh => Amazigh,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language of the catalogue."),
    };
}
