using System.CommandLine;
using System.Globalization;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Data.Model;
using CraftGraph.Data.Search;

namespace CraftGraph.Api.Hosting.Commands;

/// <summary><c>search check</c> and <c>search rebuild</c>: whether the search index tells what the catalogue holds, and what to do if it ever does not.</summary>
internal static class SearchCommand
{
    // Whoever made so many by mistake does not read them all.
    private const int DifferencesTold = 20;

    /// <summary>The command.</summary>
    /// <param name="arguments">The arguments that set settings.</param>
    public static Command Create(string[] arguments) => new("search", "The search index.")
    {
        Create("check", "Compares the search index with what the catalogue holds: a line for each difference, 20 at most.", arguments, CheckAsync),
        Create("rebuild", "Makes the search index anew from what the catalogue holds. The host may go on serving meanwhile.", arguments, RebuildAsync),
    };

    private static Command Create(
        string name, string description, string[] arguments, Func<CatalogueContext, string, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description);
        foreach (var setting in Setting.All)
        {
            command.Add(new Option<string>("--" + setting.Key) { Description = setting.Description, HelpName = setting.Value });
        }

        command.SetAction(async (_, cancellationToken) =>
        {
            var builder = WebApplication.CreateSlimBuilder(arguments);
            var start = new CatalogueStart(builder.AddSettings(), builder.Environment.ContentRootPath);
            await start.PrepareAsync(cancellationToken);
            using var context = start.Database.CreateContext();
            using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var code = await run(context, start.Place, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return code;
        });
        return command;
    }

    private static async Task<int> CheckAsync(CatalogueContext context, string place, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var difference in SearchIndex.Check(context, cancellationToken))
        {
            if (++count <= DifferencesTold)
            {
                await Console.Out.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture, $"{difference.Kind} {difference.Id}: {Say(difference.Difference)}"));
            }
        }

        await Console.Out.WriteLineAsync(count == 0
            ? $"The search index of {place} is as the catalogue."
            : string.Create(CultureInfo.InvariantCulture, $"The search index of {place} differs in {count} entries; 'search rebuild' makes it anew."));
        return count == 0 ? ExitCode.Success : ExitCode.Different;
    }

    private static async Task<int> RebuildAsync(CatalogueContext context, string place, CancellationToken cancellationToken)
    {
        var entries = SearchIndex.Rebuild(context, cancellationToken);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The search index of {place} has {entries} entries."));
        return ExitCode.Success;
    }

    private static string Say(SearchDifferenceKind difference) => difference switch
    {
        SearchDifferenceKind.Missing => "not in the index",
        SearchDifferenceKind.OutOfDate => "the index has other names or terms",
        _ => "in the index, but not in the catalogue",
    };
}
