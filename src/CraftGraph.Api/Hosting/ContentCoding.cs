using System.IO.Compression;
using CraftGraph.Api.Hosting.Settings;
using Microsoft.Net.Http.Headers;

namespace CraftGraph.Api.Hosting;

/// <summary>A way in which files that do not change are compressed once, as well as it can, rather than for each request (<see cref="Compression"/>).</summary>
/// <param name="name">As HTTP calls it.</param>
/// <param name="extension">What follows the name of a file that is kept in this way.</param>
/// <param name="open">Compresses into a stream.</param>
internal sealed class ContentCoding(string name, string extension, Func<Stream, Stream> open)
{
    /// <summary>All of them, the one that is smallest first.</summary>
    public static IReadOnlyList<ContentCoding> All { get; } =
    [
        new("br", ".br", stream => new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true)),
        new("gzip", ".gz", stream => new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true)),
    ];

    /// <summary>What follows the name of a file that is kept in this way.</summary>
    public string Extension { get; } = extension;

    /// <summary>The coding to answer with, which the answer's headers then tell; null for the file as it is.</summary>
    /// <param name="context">What the client takes: of codings that it likes equally, the first.</param>
    /// <param name="isThere">Whether the file is there in a coding.</param>
    public static ContentCoding? Choose(HttpContext context, Func<ContentCoding, bool> isThere)
    {
        if (!context.RequestServices.GetRequiredService<HostSettings>().Responses.IsCompressed)
        {
            return null;
        }

        var headers = context.Response.Headers;
        headers.Vary = HeaderNames.AcceptEncoding;
        var accepted = context.Request.GetTypedHeaders().AcceptEncoding;
        if (All.Where(isThere).MaxBy(coding => coding.Quality(accepted)) is not { } best || best.Quality(accepted) <= 0)
        {
            return null;
        }

        headers.ContentEncoding = best.Name;
        return best;
    }

    /// <summary>The content compressed.</summary>
    public byte[] Compress(ReadOnlySpan<byte> content)
    {
        using var bytes = new MemoryStream();
        using (var stream = open(bytes))
        {
            stream.Write(content);
        }

        return bytes.ToArray();
    }

    private string Name { get; } = name;

    // Spec: RFC 9110, section 12.5.3. What is not named has the quality of "*", and none without it.
    private double Quality(IList<StringWithQualityHeaderValue> accepted) =>
        (accepted.FirstOrDefault(one => one.Value.Equals(Name, StringComparison.OrdinalIgnoreCase)) ?? accepted.FirstOrDefault(one => one.Value == "*")) is { } value ? value.Quality ?? 1 : 0;
}
