namespace CraftGraph.Data.Model;

/// <summary>
/// What a name is ordered by in each language: its text there, or in the language that stands in for it, folded by
/// <see cref="TextFolding"/>. Compared in binary order, so both databases page alike. Never null.
/// </summary>
public sealed record SortKeys
{
    /// <summary>Order of the Arabic list.</summary>
    public string Ar { get; init; } = "";

    /// <summary>Order of the French list.</summary>
    public string Fr { get; init; } = "";

    /// <summary>Order of the English list.</summary>
    public string En { get; init; } = "";

    /// <summary>Order of the Amazigh list.</summary>
    public string Zgh { get; init; } = "";

    /// <summary>The keys of a name; empty ones for a text that exists in no language.</summary>
    public static SortKeys Of(LocalizedText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var french = name.Resolve(Language.Fr);
        var frenchKey = TextFolding.Fold(french);
        return new SortKeys
        {
            Ar = KeyOf(Language.Ar),
            Fr = frenchKey,
            En = KeyOf(Language.En),
            Zgh = KeyOf(Language.Zgh),
        };

        // French stands in for most texts that a language lacks, and is folded once.
        string KeyOf(Language language) => name.Resolve(language) is var text && ReferenceEquals(text, french) ? frenchKey : TextFolding.Fold(text);
    }
}
