using System.Globalization;
using System.Text;

namespace CraftGraph.Bench;

/// <summary>Writes what runs showed as Markdown tables.</summary>
internal static class Report
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>The tables of all runs, and the comparison of their sizes when there are several.</summary>
    public static string Write(IReadOnlyList<RunResult> runs)
    {
        var text = new StringBuilder();
        foreach (var run in runs)
        {
            WriteRun(text, run);
        }

        if (runs.Count > 1)
        {
            WriteFlatness(text, runs[0], runs[^1]);
        }

        return text.ToString();
    }

    private static void WriteRun(StringBuilder text, RunResult run)
    {
        if (run.Loading is not null)
        {
            text.Append(run.Loading).Append("\n\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{run.Products:N0} products on {run.Database}.\n\n");
        text.Append("| operation | server | requests/s | of the ceiling | CPU us/request | of the ceiling | in the database | allocated bytes/request |\n");
        text.Append("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var operation in run.Operations)
        {
            var ceiling = operation.Servers[1].Load;
            foreach (var (server, load) in operation.Servers)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {operation.Operation} | {server} | {load.Rate:N0} | {load.Rate / ceiling.Rate:0.00} | {load.Microseconds:N1} | {ceiling.Microseconds / load.Microseconds:0.00} | {load.DatabaseMicroseconds:N1} | {load.Bytes:N0} |\n");
            }
        }

        foreach (var page in run.Pages)
        {
            var load = page.Servers[0].Load;
            text.Append(CultureInfo.InvariantCulture, $"| {page.Operation} | {page.Servers[0].Server} | {load.Rate:N0} | | {load.Microseconds:N1} | | {load.DatabaseMicroseconds:N1} | {load.Bytes:N0} |\n");
        }

        text.Append("\n| server | first answer, s after the start | CPU s until then | MB of its own then | MB of its own after the load |\n| --- | ---: | ---: | ---: | ---: |\n");
        foreach (var server in run.Servers)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {server.Name} | {server.Start.TotalSeconds:0.00} | {server.StartProcessor.TotalSeconds:0.00} | {server.FirstBytes / Megabyte} | {server.LoadedBytes / Megabyte} |\n");
        }

        text.Append("\n| operation with a new text | CPU us/request |\n| --- | ---: |\n");
        foreach (var operation in run.NewOperations)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {operation.Operation} | {operation.Microseconds:N0} |\n");
        }

        text.Append('\n');
    }

    private static void WriteFlatness(StringBuilder text, RunResult small, RunResult large)
    {
        text.Append(CultureInfo.InvariantCulture, $"| operation | CPU us at {small.Products:N0} products | at {large.Products:N0} | ratio |\n| --- | ---: | ---: | ---: |\n");
        foreach (var (few, many) in small.Operations.Concat(small.Pages).Zip(large.Operations.Concat(large.Pages)))
        {
            var (before, after) = (few.Servers[0].Load.Microseconds, many.Servers[0].Load.Microseconds);
            text.Append(CultureInfo.InvariantCulture, $"| {few.Operation} | {before:N1} | {after:N1} | {after / before:0.00} |\n");
        }

        text.Append('\n');
    }
}
