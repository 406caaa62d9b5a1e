using System.IO.Compression;
using CraftGraph.Api.Hosting.Settings;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace CraftGraph.Api.Hosting;

/// <summary>Compresses answers for clients that take it. Streams of events and increments go out as they are, bit by bit.</summary>
internal static class Compression
{
    private static readonly string[] Types =
        ["application/graphql-response+json", "application/json", "application/jsonl", "application/graphql", "text/html", "text/css", "text/javascript", "text/csv", "application/xml", "application/rss+xml"];

    /// <summary>Adds the ways of compressing.</summary>
    public static void AddCompression(this WebApplicationBuilder builder, HostSettings settings)
    {
        if (!settings.Responses.IsCompressed)
        {
            return;
        }

        builder.Services.AddResponseCompression(options =>
        {
            // What compresses to a telling length is public: there are no cookies or passwords in it.
            options.EnableForHttps = true;
            options.MimeTypes = Types;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        builder.Services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        builder.Services.AddSingleton<IResponseCompressionProvider, LargeAnswers>();
    }

    /// <summary>Compresses whatever comes behind it.</summary>
    public static void UseCompression(this WebApplication app, HostSettings settings)
    {
        if (settings.Responses.IsCompressed)
        {
            app.UseResponseCompression();
        }
    }

    /// <summary>Leaves alone what fits into a packet anyway.</summary>
    private sealed class LargeAnswers(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
        : ResponseCompressionProvider(services, options)
    {
        private const int SmallestBytes = 1400;

        public override bool ShouldCompressResponse(HttpContext context) =>
            context.Response.ContentLength is not < SmallestBytes && base.ShouldCompressResponse(context);
    }
}
