using CraftGraph.Api.Downloads;
using CraftGraph.Api.Images;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.Api.Hosting;

/// <summary>Files of circuits among the host's services and addresses.</summary>
internal static class DownloadServices
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Adds what makes them.</summary>
    public static void AddDownloads(this WebApplicationBuilder builder)
    {
        // One connection: so many are made at a time.
        builder.Services.AddKeyedSingleton(
            typeof(CircuitFiles), (provider, _) => DatabaseServices.CreateStore(provider.GetRequiredService<CatalogueStart>(), connections: 1));
        builder.Services.AddSingleton(provider => new CircuitFiles(
            provider, provider.GetRequiredKeyedService<EntityStore>(typeof(CircuitFiles)), provider.GetRequiredService<ImageFiles>()));
        builder.Services.AddSingleton<DownloadEndpoint>();
    }

    /// <summary>Adds the addresses at which they are.</summary>
    public static void MapDownloads(this WebApplication app)
    {
        var endpoint = app.Services.GetRequiredService<DownloadEndpoint>();
        app.MapMethods(DownloadAddress.GpxRoute, Methods, (HttpContext context) => endpoint.SendAsync(context, DownloadForm.Gpx));
        app.MapMethods(DownloadAddress.PackageRoute, Methods, (HttpContext context) => endpoint.SendAsync(context, DownloadForm.Package));
    }
}
