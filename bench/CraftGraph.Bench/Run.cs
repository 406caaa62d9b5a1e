using System.Globalization;
using CraftGraph.Bench.Databases;

namespace CraftGraph.Bench;

/// <summary>One run: all servers and operations on a catalogue of one size.</summary>
internal sealed class Run(BenchOptions options, int products, TimeProvider time)
{
    // The pages of the listing whose depth is measured.
    private const string FirstPage = "first-page";
    private const string LastPage = "last-page";

    // How often a server is started; the median is told.
    private const int Starts = 3;

    // What a server is asked first: it needs the schema, the database's model and statements.
    private const string FirstOperation = "listing";

    // Operations whose new texts are measured.
    private static readonly string[] PlannedOperations = ["product-page", "listing", "deep"];

    /// <summary>Measures.</summary>
    /// <exception cref="BenchException">Something is missing, answers differ, or requests fail.</exception>
    public async Task<RunResult> MeasureAsync(CancellationToken cancellationToken)
    {
        using var database = BenchDatabase.Open(options.Database, products);
        var loading = database.Prepare(products, time);
        var catalogue = new OperationCatalogue(database);
        var operations = options.Operations.Select(catalogue.Create).ToList();
        var first = catalogue.Create(FirstOperation);
        var servers = new List<Server>();
        var started = new List<ServerFigures>();
        try
        {
            var engine = await StartAsync(ToEngine("CraftGraph", Builds.Api, database));
            var introspection = Path.Combine(Folders.Artifacts, "introspection.json");
            if (operations.Find(operation => operation.Name == "introspection") is { } asked)
            {
                await File.WriteAllBytesAsync(introspection, await engine.AskAsync(asked, 0, cancellationToken), cancellationToken);
            }

            await StartAsync(ToCeiling(database, introspection));
            if (options.Baseline is { } folder)
            {
                await StartAsync(ToEngine("before", Path.Combine(Path.GetFullPath(folder), "CraftGraph.Api.dll"), database));
            }

            foreach (var peer in options.HasPeers ? Peers.Of(database) : [])
            {
                await StartAsync(peer);
            }

            var rows = new List<OperationResult>();
            foreach (var operation in operations)
            {
                rows.Add(await MeasureAsync(operation, [.. servers.Where(server => server.Program.Operations.Contains(operation.Name))], database, cancellationToken));
            }

            var pages = new List<OperationResult>
            {
                await MeasureAsync(OperationCatalogue.CreatePage(FirstPage, null), [engine], database, cancellationToken),
                await MeasureAsync(OperationCatalogue.CreatePage(LastPage, await LastPageCursor.ReadAsync(engine, cancellationToken)), [engine], database, cancellationToken),
            };
            var figures = started.Zip(servers, (figure, server) => figure with { LoadedBytes = server.OwnBytes }).ToList();
            var news = new List<NewOperationResult>();
            foreach (var operation in operations.Where(operation => PlannedOperations.Contains(operation.Name)))
            {
                news.Add(await NewOperations.MeasureAsync(engine, database, operation, cancellationToken));
            }

            return new(database.Name, products, loading, figures, rows, pages, news);
        }
        finally
        {
            servers.ForEach(server => server.Dispose());
        }

        // The last of several starts stays.
        async Task<Server> StartAsync(ServerProgram program)
        {
            var starts = new List<ServerFigures>();
            for (var i = 1; ; i++)
            {
                var (server, took) = await Server.StartAsync(program, first, time, cancellationToken);
                starts.Add(new(program.Name, took, TimeSpan.FromMicroseconds(server.ProcessorMicroseconds), server.OwnBytes, 0));
                if (i == Starts)
                {
                    servers.Add(server);
                    started.Add(starts[^1] with
                    {
                        Start = starts.Select(one => one.Start).Order().ElementAt(Starts / 2),
                        StartProcessor = starts.Select(one => one.StartProcessor).Order().ElementAt(Starts / 2),
                    });
                    return server;
                }

                server.Dispose();
            }
        }
    }

    private static ServerProgram ToCeiling(BenchDatabase database, string introspection) => new(
        "ceiling",
        address => ["dotnet", Builds.Ceiling, "--urls", address, .. database.CeilingArguments, .. File.Exists(introspection) ? (string[])["--Introspection", introspection] : []],
        operation => "/" + operation.Name);

    private ServerProgram ToEngine(string name, string program, BenchDatabase database) => new(
        name,
        address =>
        [
            "dotnet", program, "--urls", address, "--ConnectionStrings:Catalogue", database.ConnectionString,
            "--Catalogue:DemonstrationProducts", products.ToString(CultureInfo.InvariantCulture),
        ],
        _ => "/graphql");

    private async Task<OperationResult> MeasureAsync(
        Operation operation, IReadOnlyList<Server> servers, BenchDatabase database, CancellationToken cancellationToken)
    {
        foreach (var other in servers.Skip(1))
        {
            await AnswerCheck.CompareAsync(servers[0], other, operation, cancellationToken);
        }

        foreach (var server in servers)
        {
            await Load.WarmUpAsync(server, database, operation, Math.Max(1, options.Seconds / 2), cancellationToken);
        }

        var rounds = servers.Select(_ => new List<Load>()).ToList();
        for (var round = 0; round < options.Rounds; round++)
        {
            for (var i = 0; i < servers.Count; i++)
            {
                rounds[i].Add(await Load.RunAsync(servers[i], database, operation, options.Seconds, cancellationToken));
            }
        }

        return new(operation.Name, [.. servers.Select((server, i) => (server.Name, Load.Median(rounds[i])))]);
    }
}
