using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CraftGraph.Api.Certificates;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Api.Tests.Hosting;
using CraftGraph.Api.Tests.Hosting.Processes;

namespace CraftGraph.Api.Tests.Certificates;

public sealed class CertificateKeysTests(CorpusDatabase database)
{
    [Fact]
    public void The_file_beside_the_database_is_made_once_and_for_its_owner_alone()
    {
        using var folder = new TemporaryFolder();
        var path = folder["keys.pem"];

        var made = CertificateKeys.ReadOrCreate(path);
        var read = CertificateKeys.ReadOrCreate(path);

        Assert.Equal(made.Signing!.Id, read.Signing!.Id);
        Assert.Equal(["keys.pem"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    [Fact]
    public void The_first_private_key_signs_and_the_public_half_of_an_older_one_verifies_what_that_signed()
    {
        using var old = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var recent = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var before = CertificateKeys.Parse(old.ExportECPrivateKeyPem());
        var certificate = before.Signing!.Sign("{}"u8);

        var after = CertificateKeys.Parse($"{recent.ExportPkcs8PrivateKeyPem()}\n{old.ExportSubjectPublicKeyInfoPem()}");

        Assert.Equal(2, after.All.Count);
        Assert.NotEqual(before.Signing.Id, after.Signing!.Id);
        var stillKnown = Assert.Single(after.All, key => key.Id == before.Signing.Id);
        Assert.False(stillKnown.CanSign);
        Assert.True(IsVerified(certificate, stillKnown.PublicPem));
        Assert.False(IsVerified(certificate, after.Signing.PublicPem));
        using var jwks = JsonDocument.Parse(after.JwksUtf8);
        Assert.Equal(after.All.Select(key => key.Id), jwks.RootElement.GetProperty("keys").EnumerateArray().Select(key => key.GetProperty("kid").GetString()));
        Assert.DoesNotContain("\"d\"", jwks.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_that_cannot_sign_are_refused_without_being_told()
    {
        using var onOtherCurve = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var publicAlone = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        foreach (var pem in new[] { onOtherCurve.ExportPkcs8PrivateKeyPem(), publicAlone.ExportSubjectPublicKeyInfoPem(), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", "" })
        {
            var problem = Assert.ThrowsAny<CryptographicException>(() => CertificateKeys.Parse(pem));
            Assert.DoesNotContain("BEGIN", problem.Message, StringComparison.Ordinal);
        }

        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["keys.pem"], publicAlone.ExportSubjectPublicKeyInfoPem(), TestContext.Current.CancellationToken);
        var (exitCode, _, errors) = await HostProcess.RunAsync(folder.Path, "--Certificates:Keys", "keys.pem");
        Assert.Equal(2, exitCode);
        Assert.Contains("Certificates:Keys cannot be used; There is no private key.", errors, StringComparison.Ordinal);
        Assert.Equal(["keys.pem"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
        Assert.Throws<SettingException>(() => HostSettings.Read(new Microsoft.Extensions.Configuration.ConfigurationManager { ["Certificates:Address"] = "crafts.example/a" }));
    }

    [Fact]
    public async Task Without_a_key_a_certificate_is_null_with_a_code_and_the_rest_is_answered()
    {
        using var client = new Client(database);

        var (code, _, path) = await client.FailAsync("{ labelAwards(first: 1) { nodes { number certificate } } }");

        Assert.Equal("SIGNING_KEY_MISSING", code);
        Assert.Equal("labelAwards.nodes.0.certificate", path);
    }

    private static bool IsVerified(string certificate, string pem)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(pem);
        var end = certificate.LastIndexOf('.');
        return key.VerifyData(Encoding.ASCII.GetBytes(certificate[..end]), Base64Url.DecodeFromChars(certificate.AsSpan(end + 1)), HashAlgorithmName.SHA256);
    }
}
