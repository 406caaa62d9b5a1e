using System.Text;
using System.Xml;

namespace CraftGraph.Api.Pages.Feeds;

/// <summary>An XML document as the body of a response, in UTF-8.</summary>
internal static class XmlBody
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>Sends a document.</summary>
    /// <param name="response">The response; its headers are set but for the length.</param>
    /// <param name="write">Writes the document.</param>
    public static async Task SendAsync(HttpResponse response, Action<XmlWriter> write)
    {
        var body = new MemoryStream();
        using (var xml = XmlWriter.Create(body, Settings))
        {
            write(xml);
        }

        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), response.HttpContext.RequestAborted);
    }
}
