using System.Diagnostics;
using System.Text.Json;

namespace CraftGraph.GraphQL.Tests.Conformance;

/// <summary>Asks the reference implementation through the scripts of <c>tests/conformance</c>.</summary>
internal static class NodeRunner
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The folder of the scripts, found from the test's own folder upwards.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>Runs a script with one JSON value a line, and gives back one JSON value for each, in order.</summary>
    /// <param name="script">The script's name in <see cref="Folder"/>, such as <c>syntax.mjs</c>.</param>
    /// <param name="requests">Values to serialize, one for each line.</param>
    /// <param name="cancellationToken">Ends the script.</param>
    /// <returns>As many answers as requests.</returns>
    /// <remarks>Without node or its modules the test is skipped with the reason, or fails where <c>CI</c> is <c>true</c>.</remarks>
    public static async Task<IReadOnlyList<JsonElement>> RunAsync<T>(
        string script, IEnumerable<T> requests, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "graphql")))
        {
            Unavailable("The reference implementation is not installed; run: npm ci --prefix tests/conformance");
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var node = Start(script);
        var answers = node.StandardOutput.ReadToEndAsync(limit.Token);
        var problems = node.StandardError.ReadToEndAsync(limit.Token);
        var count = 0;
        foreach (var request in requests)
        {
            count++;
            await node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(request).AsMemory(), limit.Token);
        }

        node.StandardInput.Close();
        await node.WaitForExitAsync(limit.Token);
        Assert.True(node.ExitCode == 0, $"{script} ended with {node.ExitCode}: {await problems}");
        var lines = (await answers).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(count, lines.Length);
        return [.. lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static Process Start(string script)
    {
        var start = new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Unavailable("node is not installed; version 20 or later runs the reference implementation.");
            throw;
        }
    }

    private static void Unavailable(string reason)
    {
        if (Environment.GetEnvironmentVariable("CI") is "true")
        {
            Assert.Fail(reason);
        }

        Assert.Skip(reason);
    }

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CraftGraph.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, "tests", "conformance");
    }
}
