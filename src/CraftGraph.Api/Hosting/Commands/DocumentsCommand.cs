using System.CommandLine;
using CraftGraph.GraphQL.Validation.Documents;

namespace CraftGraph.Api.Hosting.Commands;

/// <summary><c>documents check</c>: which documents are valid, for partners who keep their operations beside their code.</summary>
internal static class DocumentsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var schema = new Option<string?>("--schema", "-s")
        {
            Description = "A file of SDL to check against; this API's own schema unless given.",
            HelpName = "file",
        };
        var documents = new Argument<string[]>("documents")
        {
            Description = "Files with one document each, folders of them (*.graphql, *.gql), or JSON Lines of {id, document} (*.jsonl, *.ndjson).",
            Arity = ArgumentArity.OneOrMore,
        };
        var check = new Command("check", "Checks documents: a line of JSON for each, with its errors.") { schema, documents };
        check.SetAction((parsed, cancellationToken) =>
            Task.FromResult(Check(parsed.GetValue(schema), parsed.GetValue(documents)!, cancellationToken)));
        return new Command("documents", "What clients ask.") { check };
    }

    private static int Check(string? schema, string[] documents, CancellationToken cancellationToken)
    {
        try
        {
            var check = schema is null ? new DocumentCheck(CatalogueSchema.Create()) : DocumentCheck.FromSchemaFile(schema);
            return check.Run(documents, Console.Out, cancellationToken) ? ExitCode.Success : ExitCode.InvalidDocument;
        }
        catch (DocumentCheckException exception)
        {
            foreach (var problem in exception.Problems)
            {
                Console.Error.WriteLine(problem);
            }

            return ExitCode.Usage;
        }
    }
}
