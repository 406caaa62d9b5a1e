namespace CraftGraph.Api.Hosting.Settings;

/// <summary>Which documents are known without their text.</summary>
internal sealed record DocumentSettings
{
    private const int UsualAutomaticBytes = 8 << 20;

    private static readonly Setting Automatic = Setting.Number(
        "Documents:AutomaticBytes",
        "How many bytes of memory documents may take that clients bring once and then call by their SHA-256 (automatic persisted queries); 0 for none",
        UsualAutomaticBytes);

    private static readonly Setting Trusted = new(
        "Documents:Trusted",
        "path",
        "A folder of documents (product-page.graphql), or a JSON manifest of them, that requests call by their names; none unless given.");

    private static readonly Setting TrustedOnly = Setting.Flag(
        "Documents:TrustedOnly", "Whether all other documents than the trusted ones are refused", false);

    /// <summary>All of them, in the order of the help.</summary>
    public static IReadOnlyList<Setting> All { get; } = [Automatic, Trusted, TrustedOnly];

    /// <summary>How many bytes of memory documents may take that clients bring; 0 for none.</summary>
    public int AutomaticBytes { get; init; } = UsualAutomaticBytes;

    /// <summary>Where the trusted documents are; a relative path is one of the content root. Null for none.</summary>
    public string? TrustedPath { get; init; }

    /// <summary>Whether all other documents are refused.</summary>
    public bool IsTrustedOnly { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingException">One cannot be used, or nothing is trusted and nothing else is accepted.</exception>
    public static DocumentSettings Read(SettingReader reader)
    {
        var path = reader.ReadText(Trusted);
        var isTrustedOnly = reader.ReadFlag(TrustedOnly) ?? false;
        return isTrustedOnly && path is null
            ? throw SettingReader.Refuse(TrustedOnly, "true", $"{Trusted.Key} has to say which documents are trusted")
            : new()
            {
                AutomaticBytes = reader.ReadNumber(Automatic, 0, 1 << 30) ?? UsualAutomaticBytes,
                TrustedPath = path,
                IsTrustedOnly = isTrustedOnly,
            };
    }

    /// <summary>What is told of a path at which there are no documents.</summary>
    public SettingException RefuseTrusted(string problem) => new($"{Trusted.Key} is '{TrustedPath}'; {problem}");
}
