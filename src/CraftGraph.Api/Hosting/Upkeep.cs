using CraftGraph.Data;

namespace CraftGraph.Api.Hosting;

/// <summary>Keeps the database up with the clock for as long as the host runs.</summary>
internal static class Upkeep
{
    // Occurrences are stored for a month more than may be asked for, so that any time within a month would do.
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);
    private static readonly TimeSpan LockTimeout = TimeSpan.FromSeconds(60);

    /// <summary>Looks after the database now and then until the host stops. What goes wrong is logged, and tried again the next time.</summary>
    public static async Task RunAsync(CatalogueStart start, IServiceProvider services, CancellationToken cancellationToken)
    {
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Upkeep).FullName!);
        using var timer = new PeriodicTimer(Period, services.GetRequiredService<TimeProvider>());
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            try
            {
                await Task.Run(() => start.Database.KeepUp(LockTimeout, cancellationToken), cancellationToken);
            }
            catch (CatalogueDatabaseException problem)
            {
                log.LogError(problem, "Occurrences of the next months could not be written; the next attempt is in {Period}", Period);
            }
        }
    }
}
