using CraftGraph.Api.Hosting.Settings;

namespace CraftGraph.Api.Hosting;

/// <summary>What connections may cost before anybody knows what they want.</summary>
internal static class RequestLimits
{
    /// <summary>Limits lines, headers, bodies and patience. What a document may ask for is limited by the engine.</summary>
    public static void AddRequestLimits(this WebApplicationBuilder builder, HostSettings settings) =>
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            var limits = kestrel.Limits;

            // A query by GET stands in the line.
            limits.MaxRequestLineSize = 16 * 1024;
            limits.MaxRequestHeadersTotalSize = 32 * 1024;
            limits.MaxRequestHeaderCount = 100;

            // More than the API reads, by what the server may have buffered: the API says in its own words that a body is too large.
            limits.MaxRequestBodySize = settings.MaxBodyBytes + limits.MaxRequestBufferSize;
            limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
            limits.MinRequestBodyDataRate = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
            limits.MinResponseDataRate = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        });
}
