using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace CraftGraph.GraphQL.Transport.PersistedDocuments;

/// <summary>The SHA-256 of a document's text in UTF-8, in 64 lower-case hexadecimal digits, by which documents are called.</summary>
internal static class DocumentHash
{
    /// <summary>What stands before the digits in an id of a document.</summary>
    public const string Prefix = "sha256:";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>The digits of a text.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Whether a text is such digits.</summary>
    public static bool Is(ReadOnlySpan<char> text) => text.Length == 64 && !text.ContainsAnyExcept(Digits);
}
