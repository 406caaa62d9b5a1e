using CraftGraph.Api.Hosting;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Images;
using CraftGraph.Data.Drawings;

namespace CraftGraph.Api.Pages;

/// <summary>The files of images, which are kept by whoever asked.</summary>
internal static class ImageEndpoint
{
    /// <summary>Maps the addresses of images.</summary>
    public static void MapImages(this WebApplication app) => app.MapMethods(ImageAddress.Route, [HttpMethods.Get, HttpMethods.Head], SendAsync);

    private static async Task SendAsync(HttpContext context)
    {
        context.RequestServices.GetRequiredService<HostSettings>().CrossOrigin.Allow(context);
        var files = context.RequestServices.GetRequiredService<ImageFiles>();
        if (await files.FindAsync((string)context.Request.RouteValues["slug"]!, context.RequestAborted) is not var (content, mediaType))
        {
            await HostErrors.SendAsync(context.Response, StatusCodes.Status404NotFound, HostErrors.NotFound, "No image has this address.");
            return;
        }

        // An address from before the image changed shows what it shows now, for a short time.
        var headers = context.Response.Headers;
        var current = Drawing.VersionOf(content);
        headers.ETag = $"\"{current}\"";
        headers.CacheControl = current.Equals(context.Request.RouteValues["version"]) ? "public, max-age=31536000, immutable" : "public, max-age=300";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        if (context.Request.Headers.IfNoneMatch == headers.ETag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = mediaType;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        }
    }
}
