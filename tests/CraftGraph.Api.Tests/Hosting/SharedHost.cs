namespace CraftGraph.Api.Tests.Hosting;

/// <summary>A host with the settings that hold unless something is set, for all tests that only ask it.</summary>
public sealed class SharedHost : IDisposable
{
    private readonly CatalogueHost _host = new();

    public HttpClient Client => _host.Client;

    public void Dispose() => _host.Dispose();
}
