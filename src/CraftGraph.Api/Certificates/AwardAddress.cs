namespace CraftGraph.Api.Certificates;

/// <summary>The addresses at which an award can be checked.</summary>
internal static class AwardAddress
{
    /// <summary>The page of the award of a number, which names nothing but letters, digits and hyphens.</summary>
    public const string PageRoute = "/awards/{number}";

    /// <summary>Its QR code.</summary>
    public const string QRCodeRoute = "/awards/{number}/qr.svg";

    /// <summary>Its certificate.</summary>
    public const string CertificateRoute = "/awards/{number}/certificate";

    /// <summary>The public keys of certificates.</summary>
    public const string KeysRoute = "/.well-known/jwks.json";

    /// <summary>The address of an award's page.</summary>
    public static string Page(string origin, string number) => $"{origin}/awards/{Uri.EscapeDataString(number)}";

    /// <summary>The address of the QR code of that address.</summary>
    public static string QRCode(string origin, string number) => $"{Page(origin, number)}/qr.svg";
}
