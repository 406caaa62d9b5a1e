using System.Security.Cryptography;
using CraftGraph.Api.Hosting;

namespace CraftGraph.Api.Pages.Site;

/// <summary>A file that pages load: its address changes with its content, so that it may be kept for ever.</summary>
internal sealed class SiteAsset
{
    private const string Folder = "/site/";
    private static readonly TimeSpan Forever = TimeSpan.FromDays(365);

    private static readonly Dictionary<string, SiteAsset> ByName = new SiteAsset[]
    {
        new("site.css", "text/css; charset=utf-8"),
        new("site.js", "text/javascript; charset=utf-8"),
        new("icon.svg", "image/svg+xml"),
        new("preview.svg", "image/svg+xml"),
    }.ToDictionary(asset => asset._name, StringComparer.Ordinal);

    private readonly string _name;
    private readonly string _type;
    private readonly byte[] _content;
    private readonly string _version;
    private readonly Lazy<Dictionary<ContentCoding, byte[]>> _compressed;

    private SiteAsset(string name, string type)
    {
        using var stream = typeof(SiteAsset).Assembly.GetManifestResourceStream(name)!;
        _content = new byte[stream.Length];
        stream.ReadExactly(_content);
        _name = name;
        _type = type;
        _version = Convert.ToHexStringLower(SHA256.HashData(_content).AsSpan(0, 8));
        _compressed = new(() => ContentCoding.All.ToDictionary(coding => coding, coding => coding.Compress(_content)));
    }

    /// <summary>The styles of all pages.</summary>
    public static string Styles { get; } = ByName["site.css"].Path;

    /// <summary>What makes pages better where scripts run.</summary>
    public static string Script { get; } = ByName["site.js"].Path;

    /// <summary>The site's sign.</summary>
    public static string Icon { get; } = ByName["icon.svg"].Path;

    /// <summary>What stands for pages without a picture where they are shared: 1200 by 630 points.</summary>
    public static string Preview { get; } = ByName["preview.svg"].Path;

    private string Path => $"{Folder}{_version}/{_name}";

    /// <summary>Maps the addresses of all files.</summary>
    public static void Map(WebApplication app) => app.MapMethods(Folder + "{version}/{name}", [HttpMethods.Get, HttpMethods.Head], SendAsync);

    private static async Task SendAsync(HttpContext context)
    {
        // An address from before the file changed gives what it holds now, for this once.
        if (!ByName.TryGetValue((string)context.Request.RouteValues["name"]!, out var asset))
        {
            await HostErrors.SendAsync(context.Response, StatusCodes.Status404NotFound, HostErrors.NotFound, "The site has no such file.");
            return;
        }

        var response = context.Response;
        response.ContentType = asset._type;
        var content = ContentCoding.Choose(context, _ => true) is { } coding ? asset._compressed.Value[coding] : asset._content;
        response.ContentLength = content.Length;
        response.Headers.CacheControl = asset._version.Equals(context.Request.RouteValues["version"])
            ? $"public, max-age={Forever.TotalSeconds}, immutable"
            : "no-store";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(content, context.RequestAborted);
        }
    }
}
