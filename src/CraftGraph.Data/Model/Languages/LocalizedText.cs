namespace CraftGraph.Data.Model;

/// <summary>One text in the languages of the catalogue; null where a language lacks it. An absent text has four nulls.</summary>
public sealed record LocalizedText
{
    /// <summary>A text that exists in no language.</summary>
    public static LocalizedText None { get; } = new();

    /// <summary>In Arabic.</summary>
    public string? Ar { get; init; }

    /// <summary>In French.</summary>
    public string? Fr { get; init; }

    /// <summary>In English.</summary>
    public string? En { get; init; }

    /// <summary>In Amazigh, written in Tifinagh.</summary>
    public string? Zgh { get; init; }

    /// <summary>The text in exactly this language; null where it lacks.</summary>
    public string? this[Language language] => language switch
    {
        Language.Ar => Ar,
        Language.Fr => Fr,
        Language.En => En,
        Language.Zgh => Zgh,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language of the catalogue."),
    };

    /// <summary>A text that the sources give in English alone.</summary>
    /// <param name="text">Null gives a text that exists in no language.</param>
    public static LocalizedText English(string? text) => text is null ? None : new LocalizedText { En = text };

    /// <summary>The text in the language, or in the first language of its <see cref="FallbackChain"/>; null when there is none.</summary>
    public string? Resolve(Language language)
    {
        foreach (var candidate in FallbackChain.Of(language))
        {
            if (this[candidate] is { } text)
            {
                return text;
            }
        }

        return null;
    }
}
