using System.CommandLine;
using System.Globalization;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Data.Search;

namespace CraftGraph.Api.Hosting.Commands;

/// <summary><c>search rebuild</c>: makes the search index of a catalogue anew, should it ever not tell what the catalogue holds.</summary>
internal static class SearchCommand
{
    /// <summary>The command.</summary>
    /// <param name="arguments">The arguments that set settings.</param>
    public static Command Create(string[] arguments)
    {
        var rebuild = new Command("rebuild", "Makes the search index anew from what the catalogue holds. The host may go on serving meanwhile.");
        foreach (var setting in Setting.All)
        {
            rebuild.Add(new Option<string>("--" + setting.Key) { Description = setting.Description, HelpName = setting.Value });
        }

        rebuild.SetAction((_, cancellationToken) => RebuildAsync(arguments, cancellationToken));
        return new Command("search", "The search index.") { rebuild };
    }

    private static async Task<int> RebuildAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(arguments);
        var start = new CatalogueStart(builder.AddSettings(), builder.Environment.ContentRootPath);
        await start.PrepareAsync(cancellationToken);
        using var context = start.Database.CreateContext();
        using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var entries = SearchIndex.Rebuild(context, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The search index of {start.Place} has {entries} entries."));
        return ExitCode.Success;
    }
}
