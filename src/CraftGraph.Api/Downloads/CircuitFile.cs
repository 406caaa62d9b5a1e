using System.Security.Cryptography;

namespace CraftGraph.Api.Downloads;

/// <summary>A file of a circuit. Equal content has equal bytes: there is no time of its making in it.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="FileName">What it is called when it is stored.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="Bytes">The file.</param>
internal sealed record CircuitFile(string Url, string FileName, string MediaType, byte[] Bytes)
{
    private const int VersionLength = 16;

    /// <summary>Number of bytes.</summary>
    public int Size => Bytes.Length;

    /// <summary>SHA-256 of the bytes, 64 hexadecimal digits in lower case.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>The same for the same bytes.</summary>
    public string Version => Sha256[..VersionLength];
}
