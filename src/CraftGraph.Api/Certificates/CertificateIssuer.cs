namespace CraftGraph.Api.Certificates;

/// <summary>Who signs certificates, and where what they say can be checked.</summary>
/// <param name="address">The host's public address, an origin without a slash at its end.</param>
/// <param name="keys">The keys, read when they are first needed.</param>
internal sealed class CertificateIssuer(string address, Func<CertificateKeys> keys)
{
    private readonly Lazy<CertificateKeys> _keys = new(keys);

    /// <summary>One at the address that holds unless something is set, which cannot sign.</summary>
    public static CertificateIssuer WithoutKeys { get; } = new(UsualAddress, () => CertificateKeys.None);

    /// <summary>The public address unless something is set.</summary>
    public const string UsualAddress = "http://localhost:5000";

    /// <summary>The host's public address.</summary>
    public string Address { get; } = address;

    /// <summary>The keys.</summary>
    public CertificateKeys Keys => _keys.Value;

    /// <summary>The issuer among a request's services.</summary>
    public static CertificateIssuer Of(IServiceProvider? services) =>
        services?.GetService(typeof(CertificateIssuer)) as CertificateIssuer ?? WithoutKeys;
}
