using System.Buffers.Text;
using System.Security.Cryptography;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>The tag by which a client asks whether an answer is still the same.</summary>
/// <remarks>Tags are weak, since a host may compress the bytes. Source: RFC 9110, sections 8.8.3 and 13.1.2.</remarks>
public static class EntityTag
{
    /// <summary>The tag of a response, such as <c>W/"kT3..."</c>; worked out once for one that is kept.</summary>
    public static string Of(ExecutionResult result) =>
        result.Kept is { } kept ? kept.EntityTag ??= Of(kept.Json.Span) : Of(result.Json.Span);

    /// <summary>The tag of a body, such as <c>W/"kT3..."</c>.</summary>
    public static string Of(ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        return $"W/\"{Base64Url.EncodeToString(hash[..16])}\"";
    }

    /// <summary>Whether a client has the answer already.</summary>
    /// <param name="ifNoneMatch">The header <c>If-None-Match</c>: tags joined by commas, or an asterisk for any; null without one.</param>
    /// <param name="tag">The answer's tag.</param>
    public static bool IsKnown(string? ifNoneMatch, string tag)
    {
        if (ifNoneMatch is null)
        {
            return false;
        }

        foreach (var range in ifNoneMatch.AsSpan().Split(','))
        {
            var one = ifNoneMatch.AsSpan()[range].Trim();
            if (one is "*" || Strong(one).SequenceEqual(Strong(tag)))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Strong(ReadOnlySpan<char> tag) => tag.StartsWith("W/") ? tag[2..] : tag;
}
