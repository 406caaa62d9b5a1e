using CraftGraph.Api.Hosting;
using CraftGraph.GraphQL.EntityFramework.Statements;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CraftGraph.Api.Tests.Hosting;

/// <summary>The host inside the test's process, over a catalogue of its own without demonstration products; ready once it is made.</summary>
internal sealed class CatalogueHost : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplicationFactory<Program> _factory;

    public CatalogueHost(params (string Key, string Value)[] settings)
        : this(TimeProvider.System, settings)
    {
    }

    public CatalogueHost(TimeProvider time, params (string Key, string Value)[] settings)
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("ConnectionStrings:Catalogue", $"Data Source={_folder["catalogue.db"]}");
            host.UseSetting("Catalogue:DemonstrationProducts", "0");
            host.ConfigureServices(services => services.AddSingleton(time));
            foreach (var (key, value) in settings)
            {
                host.UseSetting(key, value);
            }
        });
        Client = _factory.CreateClient();
        Plain = _factory.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        Assert.True(_factory.Services.GetRequiredService<CatalogueStart>().Ready.Wait(TimeSpan.FromMinutes(1)), "The database is not ready.");
    }

    public HttpClient Client { get; }

    /// <summary>Follows no redirects and keeps no cookies.</summary>
    public HttpClient Plain { get; }

    /// <summary>What the host is made of.</summary>
    public IServiceProvider Services => _factory.Services;

    /// <summary>The host's database, as requests read it.</summary>
    public EntityStore Store => _factory.Services.GetRequiredService<EntityStore>();

    public void Dispose()
    {
        Client.Dispose();
        Plain.Dispose();
        _factory.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
