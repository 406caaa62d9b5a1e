using System.CommandLine;
using System.Globalization;
using CraftGraph.Bench;

var database = new Option<string>("--database")
{
    Description = "sqlite, postgres (one is started for the run), or the connection string of a PostgreSQL.",
    DefaultValueFactory = _ => "sqlite",
};
var products = new Option<int[]>("--products")
{
    Description = "How many invented products the catalogue has; several, separated by commas, are compared.",
    DefaultValueFactory = _ => [100_000],
    CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',')).Select(number => int.Parse(number, CultureInfo.InvariantCulture))],
};
var seconds = new Option<int>("--seconds") { Description = "How long a round loads a server.", DefaultValueFactory = _ => 5 };
var rounds = new Option<int>("--rounds") { Description = "How often each server is measured with each operation.", DefaultValueFactory = _ => 5 };
var operations = new Option<string[]>("--operations")
{
    Description = "What is measured.",
    DefaultValueFactory = _ => [.. OperationCatalogue.Names],
    AllowMultipleArgumentsPerToken = true,
};
var baseline = new Option<string?>("--baseline") { Description = "A folder with the API as it was published before, measured in the same rounds." };
var peers = new Option<bool>("--peers") { Description = "Measures servers that others made too, in the same rounds; npm installs them." };
var output = new Option<string?>("--output") { Description = "A file that the tables are written to as well." };
var command = new RootCommand("Measures the API against a hand-written one on the same database.")
{
    database, products, seconds, rounds, operations, baseline, peers, output,
};
command.SetAction(async (parsed, cancellationToken) =>
{
    var options = new BenchOptions(
        parsed.GetValue(database)!,
        parsed.GetValue(products)!,
        parsed.GetValue(seconds),
        parsed.GetValue(rounds),
        parsed.GetValue(operations)!,
        parsed.GetValue(baseline),
        parsed.GetValue(peers),
        parsed.GetValue(output));
    try
    {
        Builds.PublishAll();
        var runs = new List<RunResult>();
        foreach (var size in options.Products)
        {
            runs.Add(await new Run(options, size, TimeProvider.System).MeasureAsync(cancellationToken));
        }

        var report = Report.Write(runs);
        Console.WriteLine(report);
        if (options.Output is not null)
        {
            await File.WriteAllTextAsync(options.Output, report, cancellationToken);
        }

        return 0;
    }
    catch (BenchException problem)
    {
        await Console.Error.WriteLineAsync(problem.Message.AsMemory(), cancellationToken);
        return 1;
    }
});
return await command.Parse(args).InvokeAsync();
