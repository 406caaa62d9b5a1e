namespace CraftGraph.Api.Hosting.Settings;

/// <summary>What lies under the places of the site's map.</summary>
internal sealed record MapSettings
{
    private static readonly string[] Parts = ["{z}", "{x}", "{y}"];

    private static readonly Setting Tiles = new(
        "Map:TileAddress",
        "address",
        "Where the site's map gets its tiles, such as https://tiles.example/{z}/{x}/{y}.png; unless given, an outline of the country stands in their place.");

    private static readonly Setting Attribution = new("Map:TileAttribution", "text", "Whom the map names for its tiles; to be given with them.");

    private static readonly Setting Licence = new("Map:TileLicence", "address", "The page that the attribution leads to; none unless given.");

    /// <summary>All of them, in the order of the help.</summary>
    public static IReadOnlyList<Setting> All { get; } = [Tiles, Attribution, Licence];

    /// <summary>The address of a tile with <c>{z}</c>, <c>{x}</c> and <c>{y}</c> in it; null for none.</summary>
    public string? TileAddress { get; init; }

    /// <summary>The scheme, host and port that tiles come from, as a Content-Security-Policy names it; null for none.</summary>
    public string? TileOrigin => TileAddress is { } address ? new Uri(address).GetLeftPart(UriPartial.Authority) : null;

    /// <summary>Whom the map names for the tiles.</summary>
    public string? TileAttribution { get; init; }

    /// <summary>The page that the attribution leads to; null for none.</summary>
    public string? TileLicence { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingException">An address is none, or nobody is named for the tiles.</exception>
    public static MapSettings Read(SettingReader reader)
    {
        var read = new MapSettings { TileAddress = reader.ReadText(Tiles), TileAttribution = reader.ReadText(Attribution), TileLicence = reader.ReadText(Licence) };
        return read switch
        {
            { TileAddress: { } address } when !IsTemplate(address) => throw SettingReader.Refuse(
                Tiles, address, "an address such as https://tiles.example/{z}/{x}/{y}.png is expected, with {z}, {x} and {y} after its host and nothing else in braces"),
            { TileAddress: { } address, TileAttribution: null } => throw SettingReader.Refuse(Tiles, address, $"{Attribution.Key} has to say whom the map names for them"),
            { TileLicence: { } licence } when WebAddress(licence) is null => throw SettingReader.Refuse(
                Licence, licence, "an address such as https://tiles.example/licence is expected"),
            _ => read,
        };
    }

    private static bool IsTemplate(string text)
    {
        var rest = text;
        foreach (var part in Parts)
        {
            rest = rest.Replace(part, "0", StringComparison.Ordinal);
        }

        // A policy reads commas, semicolons and quotes as its own; none of them stands in a host.
        return !rest.AsSpan().ContainsAny('{', '}') && WebAddress(rest) is { } uri && Parts.All(part => text.Contains(part, StringComparison.Ordinal))
            && text.StartsWith(uri.GetLeftPart(UriPartial.Authority) + "/", StringComparison.OrdinalIgnoreCase);
    }

    private static Uri? WebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0 ? uri : null;
}
