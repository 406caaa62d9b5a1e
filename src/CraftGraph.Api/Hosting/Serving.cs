using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CraftGraph.Api.Hosting;

/// <summary>A host's life: it listens, prepares the database, says so, and answers until it is stopped.</summary>
internal static class Serving
{
    /// <summary>Serves until the process is asked to stop.</summary>
    /// <exception cref="ListeningException">An address cannot be listened on; the database is as it was.</exception>
    /// <exception cref="Data.CatalogueDatabaseException">The database cannot be used.</exception>
    public static async Task ServeAsync(this WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        var start = app.Services.GetRequiredService<CatalogueStart>();
        await ListenAsync(app);
        try
        {
            var done = await start.PrepareAsync(stopping);
            await TellAsync(app, start.Place, done);
            var warming = WarmUp.RunAsync(app.Services, stopping);
            var upkeep = Upkeep.RunAsync(start, app.Services, stopping);
            await app.WaitForShutdownAsync(CancellationToken.None);
            await warming;
            await upkeep;
        }
        catch (Exception exception) when (
            stopping.IsCancellationRequested && exception is (OperationCanceledException or ObjectDisposedException))
        {
            // Stopped before it was ready; whoever holds the host may have taken its services away already.
        }
    }

    private static async Task ListenAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
#pragma warning disable CA1031 // The server throws what it likes for an address that it cannot use; all of it is told in one line.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw new ListeningException(exception);
        }
    }

    private static async Task TellAsync(WebApplication app, string place, string done)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (addresses.FirstOrDefault() is not { } first)
        {
            // Inside a test's process, where nobody reads.
            return;
        }

        using var process = Process.GetCurrentProcess();
        var took = TimeProvider.System.GetUtcNow() - process.StartTime.ToUniversalTime();
        await Console.Out.WriteAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            CraftGraph listens on {string.Join(" and ", addresses)}, {took.TotalSeconds:0.0} s after its start.
            Database: {place}, {done}.
            Try: {first}{SampleQuery.Address}

            """));
    }
}
