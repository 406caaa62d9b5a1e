using System.CommandLine;

namespace CraftGraph.Api.Hosting.Commands;

/// <summary><c>schema print</c>: the schema as SDL, without a database.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var output = new Option<FileInfo?>("--output", "-o")
        {
            Description = "The file to write, replaced when it exists; the standard output unless given.",
            HelpName = "file",
        };
        var federation = new Option<bool>("--federation")
        {
            Description = "The schema as a subgraph of Apollo Federation 2, as a gateway composes it.",
        };
        var print = new Command("print", "Prints the schema as SDL.") { output, federation };
        print.SetAction((parsed, cancellationToken) => PrintAsync(parsed.GetValue(federation), parsed.GetValue(output), cancellationToken));
        return new Command("schema", "What the API offers.") { print };
    }

    private static async Task<int> PrintAsync(bool asSubgraph, FileInfo? output, CancellationToken cancellationToken)
    {
        var text = new SchemaDocument(CatalogueSchema.Create(asSubgraph)).Text;
        if (output is null)
        {
            await Console.Out.WriteAsync(text.AsMemory(), cancellationToken);
            return ExitCode.Success;
        }

        try
        {
            await File.WriteAllTextAsync(output.FullName, text, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"'{output.FullName}' cannot be written: {exception.Message}".AsMemory(), cancellationToken);
            return ExitCode.Output;
        }

        await Console.Error.WriteLineAsync($"The schema is in '{output.FullName}'.".AsMemory(), cancellationToken);
        return ExitCode.Success;
    }
}
