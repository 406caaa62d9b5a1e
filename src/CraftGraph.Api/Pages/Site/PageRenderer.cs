using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CraftGraph.Api.Pages.Site;

/// <summary>Writes components as HTML.</summary>
internal sealed class PageRenderer(IServiceProvider services, ILoggerFactory log)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a component as UTF-8.</summary>
    public async Task<ReadOnlyMemory<byte>> RenderAsync<TView>(Dictionary<string, object?> parameters)
        where TView : IComponent
    {
        await using var renderer = new HtmlRenderer(services, log);
        var buffer = new MemoryStream(64 * 1024);
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TView>(ParameterView.FromDictionary(parameters));
            await using var writer = new StreamWriter(buffer, Utf8, leaveOpen: true);
            root.WriteHtmlTo(writer);
        });
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
