using System.Security.Cryptography;
using System.Text;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Sdl;
using Microsoft.Net.Http.Headers;

namespace CraftGraph.Api.Hosting;

/// <summary>The schema as SDL, the text of <c>schema.graphql</c>.</summary>
internal sealed class SchemaDocument
{
    private readonly byte[] _utf8;
    private readonly EntityTagHeaderValue _tag;

    public SchemaDocument(Schema schema)
    {
        Text = SchemaPrinter.Print(schema) + "\n";
        _utf8 = Encoding.UTF8.GetBytes(Text);

        // Weak, since the bytes may be compressed on their way.
        _tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(_utf8).AsSpan(0, 16))}\"", isWeak: true);
    }

    /// <summary>The text, with a line break at its end.</summary>
    public string Text { get; }

    /// <summary>Sends the text, unless the client has it.</summary>
    public async Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        response.GetTypedHeaders().ETag = _tag;
        response.Headers.CacheControl = "no-cache";
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(_tag, useStrongComparison: false) || known.Tag == "*"))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "application/graphql; charset=utf-8";
        response.Headers.ContentDisposition = "inline; filename=\"schema.graphql\"";
        response.ContentLength = _utf8.Length;
        await response.Body.WriteAsync(_utf8, context.RequestAborted);
    }
}
