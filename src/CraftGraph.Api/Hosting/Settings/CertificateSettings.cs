using CraftGraph.Api.Certificates;

namespace CraftGraph.Api.Hosting.Settings;

/// <summary>How certificates of awards are signed, and where awards can be checked.</summary>
internal sealed record CertificateSettings
{
    private static readonly Setting PublicAddress = new(
        "Certificates:Address",
        "address",
        $"The host's public address, which QR codes and certificates name, such as https://crafts.example; {CertificateIssuer.UsualAddress} unless given.");

    private static readonly Setting KeyText = new(
        "Certificates:Keys",
        "path or PEM",
        "The keys on P-256 that sign certificates, as PEM or a file of it: the first private one signs, all are published. Unless given, made once beside a SQLite database.");

    /// <summary>All of them, in the order of the help.</summary>
    public static IReadOnlyList<Setting> All { get; } = [PublicAddress, KeyText];

    /// <summary>The host's public address, an origin without a slash at its end.</summary>
    public string Address { get; init; } = CertificateIssuer.UsualAddress;

    /// <summary>PEM, or a path that is one of the content root when relative; null for none.</summary>
    public string? Keys { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingException">The address is none.</exception>
    public static CertificateSettings Read(SettingReader reader)
    {
        var address = reader.ReadText(PublicAddress)?.TrimEnd('/') ?? CertificateIssuer.UsualAddress;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.GetLeftPart(UriPartial.Authority) == address
            ? new() { Address = address, Keys = reader.ReadText(KeyText) }
            : throw SettingReader.Refuse(PublicAddress, address, "an origin such as https://crafts.example is expected");
    }

    /// <summary>What is told of keys that cannot be used, without the keys.</summary>
    public static SettingException RefuseKeys(string problem) => new($"{KeyText.Key} cannot be used; {problem}");
}
