using System.Security.Cryptography;
using System.Text.Json;

namespace CraftGraph.Api.Certificates;

/// <summary>All keys of a host's certificates: the first that can sign does, all are published.</summary>
/// <remarks>
/// A new private key goes before the others, of which the public half is enough then: certificates that they signed stay verifiable for as long as they stand there.
/// </remarks>
internal sealed class CertificateKeys
{
    private CertificateKeys(IReadOnlyList<CertificateKey> all)
    {
        All = all;
        Signing = all.FirstOrDefault(key => key.CanSign);
        JwksUtf8 = WriteJwks(all);
    }

    /// <summary>No keys: nothing is signed.</summary>
    public static CertificateKeys None { get; } = new([]);

    /// <summary>All of them, the newest first.</summary>
    public IReadOnlyList<CertificateKey> All { get; }

    /// <summary>The one that signs; null where none can.</summary>
    public CertificateKey? Signing { get; }

    /// <summary>The public keys as a JWK Set.</summary>
    /// <remarks>Source: RFC 7517.</remarks>
    public ReadOnlyMemory<byte> JwksUtf8 { get; }

    /// <summary>Reads the keys of a PEM text: <c>PRIVATE KEY</c>, <c>EC PRIVATE KEY</c> and <c>PUBLIC KEY</c>; what is labelled otherwise is passed over.</summary>
    /// <exception cref="CryptographicException">One cannot be read or is on another curve than P-256, or none can sign.</exception>
    public static CertificateKeys Parse(string pem)
    {
        var keys = new List<CertificateKey>();
        for (ReadOnlySpan<char> rest = pem; PemEncoding.TryFind(rest, out var fields); rest = rest[fields.Location.End..])
        {
            if (Read(rest[fields.Location], rest[fields.Label]) is { } key && keys.TrueForAll(other => other.Id != key.Id))
            {
                keys.Add(key);
            }
        }

        var ring = new CertificateKeys(keys);
        return ring.Signing is null ? throw new CryptographicException("There is no private key.") : ring;
    }

    /// <summary>The keys of a file; where it does not exist, it is made with a new key, readable by its owner alone.</summary>
    /// <exception cref="IOException">The file cannot be made or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be made or read.</exception>
    /// <exception cref="CryptographicException">The file's keys cannot be used.</exception>
    public static CertificateKeys ReadOrCreate(string path)
    {
        if (!File.Exists(path))
        {
            Create(path);
        }

        return Parse(File.ReadAllText(path));
    }

    private static void Create(string path)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        // Whole or not there at all, and never that of another process that starts at the same time.
        var unfinished = $"{path}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(unfinished, options))
        {
            writer.WriteLine(key.ExportPkcs8PrivateKeyPem());
        }

        try
        {
            File.Move(unfinished, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(unfinished);
        }
    }

    private static CertificateKey? Read(ReadOnlySpan<char> pem, ReadOnlySpan<char> label)
    {
        if (label is not ("PRIVATE KEY" or "EC PRIVATE KEY" or "PUBLIC KEY"))
        {
            return null;
        }

        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
        }
        catch (ArgumentException)
        {
            throw new CryptographicException("A key cannot be read.");
        }

        return new(key, canSign: label is not "PUBLIC KEY");
    }

    private static byte[] WriteJwks(IReadOnlyList<CertificateKey> keys) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        keys = keys.Select(key => new { kty = "EC", crv = "P-256", x = key.X, y = key.Y, use = "sig", alg = "ES256", kid = key.Id }),
    });
}
