using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CraftGraph.Api.Certificates;

/// <summary>A key of certificates, on the curve P-256: one that signs, or the public half of one that signed before.</summary>
internal sealed class CertificateKey
{
    private const string P256 = "1.2.840.10045.3.1.7";

    private readonly ECDsa? _private;
    private readonly Lock _signing = new();

    /// <param name="key">The key, which is the object's own from now on.</param>
    /// <param name="canSign">Whether it has its private half.</param>
    /// <exception cref="CryptographicException">It is on another curve.</exception>
    public CertificateKey(ECDsa key, bool canSign)
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        if (parameters.Curve.Oid is not ({ Value: P256 } or { Value: null, FriendlyName: "nistP256" }))
        {
            throw new CryptographicException("The key is on another curve than P-256.");
        }

        (X, Y) = (Base64Url.EncodeToString(parameters.Q.X), Base64Url.EncodeToString(parameters.Q.Y));
        Id = Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($$"""{"crv":"P-256","kty":"EC","x":"{{X}}","y":"{{Y}}"}""")));
        PublicPem = key.ExportSubjectPublicKeyInfoPem();
        if (canSign)
        {
            _private = key;
        }
        else
        {
            key.Dispose();
        }
    }

    /// <summary>The thumbprint of the public key.</summary>
    /// <remarks>Source: RFC 7638.</remarks>
    public string Id { get; }

    /// <summary>A coordinate of the public key's point, base64url of 32 bytes.</summary>
    public string X { get; }

    /// <summary>The other coordinate.</summary>
    public string Y { get; }

    /// <summary>The public key as PEM.</summary>
    public string PublicPem { get; }

    /// <summary>Whether it can sign.</summary>
    public bool CanSign => _private is not null;

    /// <summary>Signs a payload.</summary>
    /// <returns>A JWS in its compact form, with ES256.</returns>
    /// <exception cref="InvalidOperationException">It cannot sign.</exception>
    /// <remarks>Source: RFC 7515, RFC 7518 section 3.4.</remarks>
    public string Sign(ReadOnlySpan<byte> payload)
    {
        var key = _private ?? throw new InvalidOperationException("The key has no private half.");
        var header = Encoding.UTF8.GetBytes($$"""{"alg":"ES256","typ":"JWT","kid":"{{Id}}"}""");
        var signed = $"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(payload)}";

        // The platform's keys are not made for several threads at once.
        lock (_signing)
        {
            var signature = key.SignData(
                Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
            return $"{signed}.{Base64Url.EncodeToString(signature)}";
        }
    }
}
