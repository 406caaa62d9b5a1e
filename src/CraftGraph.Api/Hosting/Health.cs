using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CraftGraph.Api.Hosting;

/// <summary>Whether the process runs (<c>/health/live</c>), and whether it can answer (<c>/health/ready</c>).</summary>
internal static class Health
{
    /// <summary>Adds the questions.</summary>
    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck<DatabaseCheck>("database", timeout: TimeSpan.FromSeconds(2));

    /// <summary>Adds the addresses. Each answers <c>Healthy</c> with status 200, or <c>Unhealthy</c> with 503.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
    }

    private sealed class DatabaseCheck(CatalogueStart start) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
        {
            if (!start.Ready.IsCompletedSuccessfully)
            {
                return HealthCheckResult.Unhealthy("The database is being prepared.");
            }

            // A connection of its own: requests that hold all others do not make the host sick.
            await using var database = start.Database.CreateContext();
            return await database.Regions.AnyAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The database has no regions.");
        }
    }
}
