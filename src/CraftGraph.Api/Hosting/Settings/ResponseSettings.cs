namespace CraftGraph.Api.Hosting.Settings;

/// <summary>How answers look.</summary>
internal sealed record ResponseSettings
{
    private static readonly Setting Cache = new(
        "Responses:CacheControl", "header", "The header Cache-Control of answers to GET without errors, such as 'no-store'; by the ages of the schema unless given.");

    private static readonly Setting Compression = Setting.Flag(
        "Responses:Compression", "Whether answers are compressed for clients that take br or gzip", true);

    private static readonly Setting Suggestions = Setting.Flag(
        "Responses:Suggestions", "Whether errors propose the schema's names for misspelt ones", true);

    private static readonly Setting DraftStatuses = Setting.Flag(
        "Responses:DraftStatuses", "Whether statuses 422 and 294 are used as the newest draft of GraphQL over HTTP recommends", false);

    /// <summary>All of them, in the order of the help.</summary>
    public static IReadOnlyList<Setting> All { get; } = [Cache, Compression, Suggestions, DraftStatuses];

    /// <summary>The header <c>Cache-Control</c> of answers to GET without errors; null for what the ages of the schema say.</summary>
    public string? CacheControl { get; init; }

    /// <summary>Whether answers are compressed.</summary>
    public bool IsCompressed { get; init; } = true;

    /// <summary>Whether errors propose names.</summary>
    public bool HasSuggestions { get; init; } = true;

    /// <summary>Whether the draft's newer statuses are used.</summary>
    public bool HasDraftStatuses { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingException">One cannot be used.</exception>
    public static ResponseSettings Read(SettingReader reader) => new()
    {
        CacheControl = ReadHeader(reader),
        IsCompressed = reader.ReadFlag(Compression) ?? true,
        HasSuggestions = reader.ReadFlag(Suggestions) ?? true,
        HasDraftStatuses = reader.ReadFlag(DraftStatuses) ?? false,
    };

    private static string? ReadHeader(SettingReader reader) => reader.ReadText(Cache) switch
    {
        { } text when !text.All(char.IsAscii) || text.Any(char.IsControl) => throw SettingReader.Refuse(Cache, text, "a header's ASCII text is expected"),
        var text => text,
    };
}
