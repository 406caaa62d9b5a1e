using System.Globalization;

namespace CraftGraph.Bench;

/// <summary>One run: all servers and operations on a catalogue of one size.</summary>
internal sealed class Run(BenchOptions options, int products, TimeProvider time)
{
    // The pages of the listing whose depth is measured.
    private const string FirstPage = "first-page";
    private const string LastPage = "last-page";

    /// <summary>Measures.</summary>
    /// <returns>The tables, in Markdown.</returns>
    /// <exception cref="BenchException">Something is missing, answers differ, or requests fail.</exception>
    public async Task<RunResult> MeasureAsync(CancellationToken cancellationToken)
    {
        var file = Catalogue.Prepare(products, time);
        var catalogue = new OperationCatalogue(file);
        var operations = options.Operations.Select(catalogue.Create).ToList();
        var first = operations[^1];
        var servers = new List<Server>();
        try
        {
            var (engine, took) = await Server.StartAsync("CraftGraph", address => ToEngine(Builds.Api, address, file), _ => "/graphql", first, time, cancellationToken);
            servers.Add(engine);
            var introspection = Path.Combine(Folders.Artifacts, "introspection.json");
            if (operations.Find(operation => operation.Name == "introspection") is { } asked)
            {
                await File.WriteAllBytesAsync(introspection, await engine.AskAsync(asked, 0, cancellationToken), cancellationToken);
            }

            var (ceiling, _) = await Server.StartAsync(
                "ceiling",
                address => ["dotnet", Builds.Ceiling, "--urls", address, "--Database", file, .. File.Exists(introspection) ? (string[])["--Introspection", introspection] : []],
                operation => "/" + operation.Name,
                first,
                time,
                cancellationToken);
            servers.Add(ceiling);
            if (options.Baseline is { } folder)
            {
                var before = Path.Combine(Path.GetFullPath(folder), "CraftGraph.Api.dll");
                servers.Add((await Server.StartAsync("before", address => ToEngine(before, address, file), _ => "/graphql", first, time, cancellationToken)).Server);
            }

            var rows = new List<OperationResult>();
            foreach (var operation in operations)
            {
                rows.Add(await MeasureAsync(operation, servers, cancellationToken));
            }

            var pages = new List<OperationResult>
            {
                await MeasureAsync(OperationCatalogue.CreatePage(FirstPage, null), [engine], cancellationToken),
                await MeasureAsync(OperationCatalogue.CreatePage(LastPage, await LastPageCursor.ReadAsync(engine, cancellationToken)), [engine], cancellationToken),
            };
            return new(products, took, rows, pages, [.. servers.Select(server => (server.Name, server.ResidentBytes))]);
        }
        finally
        {
            servers.ForEach(server => server.Dispose());
        }
    }

    private string[] ToEngine(string program, string address, string file) =>
    [
        "dotnet", program, "--urls", address, "--ConnectionStrings:Catalogue", $"Data Source={file}",
        "--Catalogue:DemonstrationProducts", products.ToString(CultureInfo.InvariantCulture),
    ];

    private async Task<OperationResult> MeasureAsync(Operation operation, IReadOnlyList<Server> servers, CancellationToken cancellationToken)
    {
        foreach (var other in servers.Skip(1))
        {
            await AnswerCheck.CompareAsync(servers[0], other, operation, cancellationToken);
        }

        foreach (var server in servers)
        {
            await Load.WarmUpAsync(server, operation, Math.Max(1, options.Seconds / 2), cancellationToken);
        }

        var rounds = servers.Select(_ => new List<Load>()).ToList();
        for (var round = 0; round < options.Rounds; round++)
        {
            for (var i = 0; i < servers.Count; i++)
            {
                rounds[i].Add(await Load.RunAsync(servers[i], operation, options.Seconds, cancellationToken));
            }
        }

        return new(operation.Name, [.. servers.Select((server, i) => (server.Name, Load.Median(rounds[i])))]);
    }
}
