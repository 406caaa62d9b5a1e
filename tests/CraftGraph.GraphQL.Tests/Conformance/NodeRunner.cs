using System.Diagnostics;
using System.Text.Json;

namespace CraftGraph.GraphQL.Tests.Conformance;

/// <summary>A folder of scripts and the module that tells whether what they need is installed.</summary>
/// <param name="Name">Its path in the repository.</param>
/// <param name="Module">The module.</param>
internal sealed record NodeFolder(string Name, string Module)
{
    /// <summary>The reference implementation, and clients that people use.</summary>
    public static NodeFolder Conformance { get; } = new("tests/conformance", "graphql");

    /// <summary>A browser.</summary>
    public static NodeFolder Browser { get; } = new("tests/browser", "playwright-core");

    /// <summary>Clients to copy from.</summary>
    public static NodeFolder Samples { get; } = new("samples", "esbuild");

    /// <summary>Its path, found from the test's own folder upwards.</summary>
    public string Path { get; } = Find(Name);

    private static string Find(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "CraftGraph.sln")))
        {
            folder = folder.Parent;
        }

        return System.IO.Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, name);
    }
}

/// <summary>Asks the reference implementation through the scripts of <c>tests/conformance</c>, or a browser through those of <c>tests/browser</c>.</summary>
internal static class NodeRunner
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    /// <summary>The folder of the reference implementation's scripts.</summary>
    public static string Folder => NodeFolder.Conformance.Path;

    /// <summary>Runs a script with one JSON value a line, and gives back one JSON value for each, in order.</summary>
    /// <param name="script">The script's name in its folder, such as <c>syntax.mjs</c>.</param>
    /// <param name="requests">Values to serialize, one for each line.</param>
    /// <param name="cancellationToken">Ends the script.</param>
    /// <param name="folder">Where the script is; the reference implementation's folder unless given.</param>
    /// <returns>As many answers as requests.</returns>
    /// <remarks>Without node or its modules the test is skipped with the reason, or fails where <c>CI</c> is <c>true</c>.</remarks>
    public static async Task<IReadOnlyList<JsonElement>> RunAsync<T>(
        string script, IEnumerable<T> requests, CancellationToken cancellationToken, NodeFolder? folder = null)
    {
        folder ??= NodeFolder.Conformance;
        RequireModules(folder);
        if (folder == NodeFolder.Browser && !File.Exists(Chromium))
        {
            Unavailable($"{Chromium} is not there; install Debian's chromium, or name another one by CRAFTGRAPH_TEST_CHROMIUM.");
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var node = Start(script, folder);
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

    /// <summary>Without the modules of the folder the test is skipped with the reason, or fails where <c>CI</c> is <c>true</c>.</summary>
    public static void RequireModules(NodeFolder folder)
    {
        if (!Directory.Exists(Path.Combine(folder.Path, "node_modules", folder.Module)))
        {
            Unavailable($"{folder.Module} is not installed; run: npm ci --prefix {folder.Name}");
        }
    }

    private static Process Start(string script, NodeFolder folder)
    {
        var start = new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = folder.Path,
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

    private static string Chromium => Environment.GetEnvironmentVariable("CRAFTGRAPH_TEST_CHROMIUM") ?? "/usr/bin/chromium";

    private static void Unavailable(string reason)
    {
        if (Environment.GetEnvironmentVariable("CI") is "true")
        {
            Assert.Fail(reason);
        }

        Assert.Skip(reason);
    }
}
