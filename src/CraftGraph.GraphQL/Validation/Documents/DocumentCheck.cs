using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Sdl;
using CraftGraph.GraphQL.Validation.Limits;

namespace CraftGraph.GraphQL.Validation.Documents;

/// <summary>Checks many documents against a schema, for people who keep operations beside their code.</summary>
/// <remarks>
/// Each document gives a line of JSON, <c>{"id", "errors": [{"message", "rule", "locations": [{"line", "column"}]}]}</c>, the errors empty
/// for a valid one. <c>rule</c> is the reference implementation's name of the rule, and null for text that does not parse or is not there.
/// </remarks>
public sealed class DocumentCheck
{
    // Bounds that keep the checker itself going; how much a server lets a document ask for is another question.
    private static readonly DocumentLimits Limits = DocumentLimits.Default with { Tokens = 0, Errors = 1_000 };

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Schema _schema;

    /// <summary>For a schema.</summary>
    /// <exception cref="SchemaException">The schema is not valid.</exception>
    public DocumentCheck(Schema schema) => _schema = SchemaValidator.ThrowIfInvalid(schema);

    /// <summary>For a schema that is written in a file.</summary>
    /// <param name="path">A file of SDL.</param>
    /// <exception cref="DocumentCheckException">The file cannot be read, or does not hold a valid schema: all that is wrong with it.</exception>
    public static DocumentCheck FromSchemaFile(string path)
    {
        if (!File.Exists(path))
        {
            throw new DocumentCheckException([$"{path}: There is no such file."]);
        }

        try
        {
            return new(SchemaBuilder.Build(DocumentFiles.ReadText(path)));
        }
        catch (GraphQLException mistake)
        {
            throw new DocumentCheckException([Describe(path, mistake.Error)]);
        }
        catch (SchemaException mistakes)
        {
            throw new DocumentCheckException([.. mistakes.Errors.Select(error => Describe(path, error))]);
        }
    }

    /// <summary>Checks the documents of files and folders.</summary>
    /// <param name="paths">
    /// Files with one document each, folders of them (<c>*.graphql</c> and <c>*.gql</c> at any depth), or files of JSON Lines
    /// (<c>*.jsonl</c>, <c>*.ndjson</c>) with an object of <c>id</c> and <c>document</c> on each. A file's path is its document's id.
    /// </param>
    /// <param name="output">Where a line is written for each document, in the order of the paths and the names in folders.</param>
    /// <param name="cancellationToken">Checked between documents.</param>
    /// <returns>Whether all documents are valid.</returns>
    /// <exception cref="DocumentCheckException">A path leads to nothing that can be read; what was checked before it is written.</exception>
    public bool Run(IEnumerable<string> paths, TextWriter output, CancellationToken cancellationToken = default) =>
        Run(paths.SelectMany(DocumentFiles.Read), output, cancellationToken);

    /// <summary>Checks the documents of JSON Lines.</summary>
    /// <param name="lines">The lines, read to their end: an object of <c>id</c> and <c>document</c> on each.</param>
    /// <param name="name">Where they are from; with the line's number it is the id of a line without one.</param>
    /// <param name="output">Where a line is written for each document.</param>
    /// <param name="cancellationToken">Checked between documents.</param>
    /// <returns>Whether all documents are valid.</returns>
    public bool RunLines(TextReader lines, string name, TextWriter output, CancellationToken cancellationToken = default) =>
        Run(DocumentFiles.ReadLines(lines, name), output, cancellationToken);

    private static string Describe(string path, GraphQLError error)
    {
        var place = error.Locations.Count > 0 ? $"{path}:{error.Locations[0].Line}:{error.Locations[0].Column}" : path;
        return $"{place}: {error.Message}".ReplaceLineEndings(" ");
    }

    private bool Run(IEnumerable<DocumentSource> sources, TextWriter output, CancellationToken cancellationToken)
    {
        var areValid = true;
        foreach (var source in sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var errors = Check(source);
            areValid &= errors.Count == 0;
            output.WriteLine(Write(source.Id, errors));
        }

        return areValid;
    }

    private IReadOnlyList<ValidationError> Check(DocumentSource source)
    {
        if (source.Text is null)
        {
            return [new(new() { Message = source.Problem!, Code = ErrorCode.BadRequest }, null)];
        }

        try
        {
            var document = Parser.Parse(source.Text, Limits.ToParserOptions());
            return DocumentValidator.Explain(_schema, document, SpecifiedRules.Create(), Limits);
        }
        catch (GraphQLException mistake)
        {
            return [new(mistake.Error, null)];
        }
    }

    private static string Write(JsonElement id, IReadOnlyList<ValidationError> errors)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            id.WriteTo(json);
            json.WriteStartArray("errors");
            foreach (var (error, rule) in errors)
            {
                Write(json, error, rule);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, GraphQLError error, ValidationRule? rule)
    {
        json.WriteStartObject();
        json.WriteString("message", error.Message);
        json.WriteString("rule", rule?.ReferenceName);
        json.WriteStartArray("locations");
        foreach (var location in error.Locations)
        {
            json.WriteStartObject();
            json.WriteNumber("line", location.Line);
            json.WriteNumber("column", location.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
