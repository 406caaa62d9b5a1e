using System.Globalization;
using CraftGraph.Data.Providers;

namespace CraftGraph.Bench;

/// <summary>A database of some size, made once and kept among the artifacts.</summary>
internal static class Catalogue
{
    /// <summary>Makes the database, unless it is there.</summary>
    /// <param name="products">How many invented products it has.</param>
    /// <param name="time">Tells how long it takes.</param>
    /// <returns>Its file.</returns>
    public static string Prepare(int products, TimeProvider time)
    {
        var file = Path.Combine(Folders.Artifacts, string.Create(CultureInfo.InvariantCulture, $"catalogue-{products}.db"));
        var database = new SqliteCatalogueDatabase($"Data Source={file}", time);
        var (started, processor) = (time.GetTimestamp(), Environment.CpuUsage.TotalTime);
        if (database.Prepare(new() { DemonstrationProducts = products }) is { WasSeeded: false, DemonstrationWasReplaced: false })
        {
            return file;
        }

        var took = time.GetElapsedTime(started).TotalSeconds;
        var busy = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{products:N0} products into SQLite, with the facts, in {took:0.0} s ({products / took:N0} a second), {busy:0.0} s of them on the processor.\n"));
        return file;
    }
}
