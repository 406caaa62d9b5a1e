using System.Data.Common;
using System.Globalization;
using CraftGraph.Data.Providers;

namespace CraftGraph.Bench.Databases;

/// <summary>The database that servers are measured on.</summary>
internal abstract class BenchDatabase : IDisposable
{
    /// <summary>What it is, in the tables.</summary>
    public abstract string Name { get; }

    /// <summary>For the API.</summary>
    public abstract string ConnectionString { get; }

    /// <summary>What tells the hand-written server of it.</summary>
    public abstract string[] CeilingArguments { get; }

    /// <summary>Processor time of its own processes since their start, in microseconds; 0 where it runs inside the server, null where it is not known.</summary>
    public abstract long? ProcessorMicroseconds { get; }

    /// <summary>Opens the database of the options.</summary>
    /// <param name="database"><c>sqlite</c>, <c>postgres</c>, or the connection string of a PostgreSQL.</param>
    /// <param name="products">How many invented products it is to have.</param>
    public static BenchDatabase Open(string database, int products) => database switch
    {
        "sqlite" => new SqliteBenchDatabase(products),
        "postgres" => PostgresBenchDatabase.Start(),
        _ => new PostgresBenchDatabase(database, null),
    };

    /// <summary>Makes its content, unless it is there.</summary>
    /// <param name="products">How many invented products it is to have.</param>
    /// <param name="time">Tells how long it takes.</param>
    /// <returns>What making it took, in words; null when it was there.</returns>
    public string? Prepare(int products, TimeProvider time)
    {
        var database = CreateCatalogue(time);
        var (started, processor) = (time.GetTimestamp(), Environment.CpuUsage.TotalTime);
        if (database.Prepare(new() { DemonstrationProducts = products }) is { WasSeeded: false, DemonstrationWasReplaced: false })
        {
            return null;
        }

        var took = time.GetElapsedTime(started).TotalSeconds;
        var busy = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{products:N0} products into {Name}, with the facts, in {took:0.0} s ({products / took:N0} a second), {busy:0.0} s of them on the processor ({products / busy:N0} a second).");
    }

    /// <summary>A connection to read with.</summary>
    public abstract DbConnection OpenConnection();

    /// <inheritdoc/>
    public abstract void Dispose();

    protected abstract CatalogueDatabase CreateCatalogue(TimeProvider time);
}
