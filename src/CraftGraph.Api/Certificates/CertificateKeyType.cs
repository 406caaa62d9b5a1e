using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Certificates;

/// <summary>The root field <c>certificateKeys</c> and its type.</summary>
internal static class CertificateKeyType
{
    /// <summary>The root field.</summary>
    public static Field CreateField()
    {
        var type = new ObjectType("CertificateKey", () =>
        [
            Text("keyId", "The `kid` of the certificates that it verifies: its thumbprint, as RFC 7638 says.", key => key.Id),
            Text("algorithm", "`ES256`: ECDSA on the curve P-256 with SHA-256.", _ => "ES256"),
            Text("x", "A coordinate of its point, base64url of 32 bytes.", key => key.X),
            Text("y", "The other coordinate.", key => key.Y),
            Text("pem", "The key as PEM.", key => key.PublicPem),
            new("isCurrent", new NonNullType(SpecifiedScalars.Boolean))
            {
                Description = "Whether new certificates are signed with its private half; the others verify older ones.",
                Handler = new ResolverHandler(context => new(context.Parent == CertificateIssuer.Of(context.Services).Keys.Signing)),
            },
        ])
        {
            Description = "A public key by which certificates of awards are verified.",
        };
        return new("certificateKeys", new NonNullType(new ListType(new NonNullType(type))))
        {
            Description = $"The public keys of certificates, the newest first; `{AwardAddress.KeysRoute}` has them as a JWK Set. Empty where the host has none.",
            Handler = new ResolverHandler(context => new(CertificateIssuer.Of(context.Services).Keys.All)),
        };
    }

    private static Field Text(string name, string description, Func<CertificateKey, string> read) => new(name, new NonNullType(SpecifiedScalars.String))
    {
        Description = description,
        Handler = new ResolverHandler(context => new(read((CertificateKey)context.Parent!))),
    };
}
