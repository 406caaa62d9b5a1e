using System.Security.Cryptography;
using CraftGraph.Api.Certificates;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Pages.Awards;

namespace CraftGraph.Api.Hosting;

/// <summary>Certificates of awards among the host's services and addresses.</summary>
internal static class CertificateServices
{
    private const string PemBegin = "-----BEGIN";

    /// <summary>Adds what signs them.</summary>
    /// <exception cref="SettingException">The keys that the settings name cannot be used.</exception>
    public static void AddCertificates(this WebApplicationBuilder builder, HostSettings settings)
    {
        var given = Read(settings.Certificates.Keys, builder.Environment.ContentRootPath);
        builder.Services.AddSingleton(provider => new CertificateIssuer(
            settings.Certificates.Address,
            () => given ?? ReadBesideDatabase(settings, provider.GetRequiredService<CatalogueStart>().Database.Place, provider.GetRequiredService<ILogger<CertificateIssuer>>())));
        builder.Services.AddSingleton<AwardEndpoint>();
    }

    /// <summary>Adds the addresses at which awards can be checked.</summary>
    public static void MapCertificates(this WebApplication app)
    {
        var endpoint = app.Services.GetRequiredService<AwardEndpoint>();
        app.MapGet(AwardAddress.PageRoute, endpoint.SendPageAsync);
        app.MapGet(AwardAddress.QRCodeRoute, endpoint.SendQRCodeAsync);
        app.MapGet(AwardAddress.CertificateRoute, endpoint.SendCertificateAsync);
        app.MapGet(AwardAddress.KeysRoute, endpoint.SendKeysAsync);
    }

    private static CertificateKeys? Read(string? given, string contentRoot)
    {
        if (given is null)
        {
            return null;
        }

        try
        {
            return CertificateKeys.Parse(
                given.StartsWith(PemBegin, StringComparison.Ordinal) ? given : File.ReadAllText(Path.GetFullPath(given, contentRoot)));
        }
        catch (Exception problem) when (problem is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw CertificateSettings.RefuseKeys(problem.Message.ReplaceLineEndings(" "));
        }
    }

    // Several hosts share a PostgreSQL: a key of each would leave certificates that the others do not know.
    private static CertificateKeys ReadBesideDatabase(HostSettings settings, string place, ILogger log)
    {
        if (settings.Provider is not DatabaseProvider.Sqlite || !Path.IsPathFullyQualified(place))
        {
            return CertificateKeys.None;
        }

        try
        {
            return CertificateKeys.ReadOrCreate($"{place}.keys.pem");
        }
        catch (Exception problem) when (problem is CryptographicException or IOException or UnauthorizedAccessException)
        {
            log.LogWarning(problem, "Certificates are not signed: the keys beside the database cannot be used.");
            return CertificateKeys.None;
        }
    }
}
