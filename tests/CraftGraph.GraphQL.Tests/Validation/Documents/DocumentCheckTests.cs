using System.Text.Json;
using CraftGraph.GraphQL.Validation.Documents;

namespace CraftGraph.GraphQL.Tests.Validation.Documents;

public sealed class DocumentCheckTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("document-check-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_document_of_a_folder_gives_a_line_in_the_order_of_names()
    {
        Write("operations/b.graphql", "{ region { nothing } }");
        Write("operations/a/deep.gql", "{ region { name } }");
        Write("operations/notes.txt", "not a document");
        var (isValid, lines) = Run("operations");

        Assert.False(isValid);
        Assert.Equal(
            [
                $$"""{"id":"{{_folder}}/operations/a/deep.gql","errors":[]}""",
                $$"""{"id":"{{_folder}}/operations/b.graphql","errors":[{"message":"Cannot query field \"nothing\" on type \"Region\".","rule":"FieldsOnCorrectTypeRule","locations":[{"line":1,"column":12}]}]}""",
            ],
            lines);
    }

    [Fact]
    public void Valid_documents_alone_are_valid_together()
    {
        Write("a.graphql", "{ region { name } }");
        Write("b.jsonl", """{ "id": "1", "document": "query A { region { name } } query B { __typename }" }""");

        Assert.Equal((true, 2), (Run("a.graphql", "b.jsonl").IsValid, Run("a.graphql", "b.jsonl").Lines.Count));
    }

    [Fact]
    public void Lines_of_JSON_keep_their_ids_and_those_that_cannot_be_read_are_told()
    {
        var check = Check();
        using var output = new StringWriter { NewLine = "\n" };
        var isValid = check.RunLines(
            new StringReader(
                """
                { "id": "é-1", "document": "{ region { name } }" }
                { "id": 7, "document": "{ region { " }

                { "document": "query($x: String) { region { name } }" }
                [1]
                { "id": 3
                { "id": 4, "document": "\uD800" }
                """),
            "all.jsonl",
            output,
            TestContext.Current.CancellationToken);

        Assert.False(isValid);
        Assert.Equal(
            """
            {"id":"é-1","errors":[]}
            {"id":7,"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","rule":null,"locations":[{"line":1,"column":12}]}]}
            {"id":"all.jsonl:4","errors":[{"message":"Variable \"$x\" is never used.","rule":"NoUnusedVariablesRule","locations":[{"line":1,"column":7}]}]}
            {"id":"all.jsonl:5","errors":[{"message":"The line is not a JSON object with the string \"document\".","rule":null,"locations":[]}]}
            {"id":"all.jsonl:6","errors":[{"message":"The line is not valid JSON, at byte 10.","rule":null,"locations":[]}]}
            {"id":"all.jsonl:7","errors":[{"message":"The line holds a string that is not valid Unicode.","rule":null,"locations":[]}]}

            """,
            output.ToString());
    }

    [Fact]
    public void A_mistake_in_two_places_has_both_locations()
    {
        Write("a.graphql", "query A { region { name } }\nquery A { region { name } }");
        var error = JsonDocument.Parse(Run("a.graphql").Lines[0]).RootElement.GetProperty("errors")[0];

        Assert.Equal("UniqueOperationNamesRule", error.GetProperty("rule").GetString());
        Assert.Equal("""[{"line":1,"column":7},{"line":2,"column":7}]""", error.GetProperty("locations").GetRawText());
    }

    [Fact]
    public void A_document_larger_than_a_server_would_take_is_checked_all_the_same()
    {
        Write("large.graphql", $"{{ region {{ {string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"a{i}: name"))} }} }}");

        Assert.True(Run("large.graphql").IsValid);
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_told_as_a_mistake_of_its_document()
    {
        File.WriteAllBytes(Path.Combine(_folder, "a.graphql"), [(byte)'{', 0xC3, 0x28, (byte)'}']);

        Assert.Contains("The file is not UTF-8 text.", Assert.Single(Run("a.graphql").Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_leads_nowhere_stops_the_check() => Assert.Equal(
        [$"{_folder}/nowhere: There is no such file or folder."],
        Assert.Throws<DocumentCheckException>(() => Run("nowhere")).Problems);

    [Theory]
    [InlineData("type Query { a: Int", "schema.graphql:1:20: Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("type Query { a: Nothing\n b: Missing }", "schema.graphql:1:17: Unknown type \"Nothing\".|schema.graphql:2:5: Unknown type \"Missing\".")]
    [InlineData("type Other { a: Int }", "schema.graphql: Query root type must be provided.")]
    public void A_schema_with_mistakes_is_told_in_a_line_for_each(string sdl, string problems)
    {
        Write("schema.graphql", sdl);
        var told = Assert.Throws<DocumentCheckException>(
            () => DocumentCheck.FromSchemaFile(Path.Combine(_folder, "schema.graphql"))).Problems;

        Assert.Equal(problems.Split('|').Select(line => $"{_folder}/{line}"), told);
    }

    [Fact]
    public void A_schema_that_is_not_there_is_told() => Assert.EndsWith(
        "no.graphql: There is no such file.",
        Assert.Throws<DocumentCheckException>(() => DocumentCheck.FromSchemaFile(Path.Combine(_folder, "no.graphql"))).Message,
        StringComparison.Ordinal);

    private DocumentCheck Check()
    {
        Write("schema.graphql", "type Query { region(slug: String): Region } type Region { name: String }");
        return DocumentCheck.FromSchemaFile(Path.Combine(_folder, "schema.graphql"));
    }

    private (bool IsValid, IReadOnlyList<string> Lines) Run(params string[] paths)
    {
        var check = Check();
        using var output = new StringWriter { NewLine = "\n" };
        var isValid = check.Run(paths.Select(path => Path.Combine(_folder, path)), output, TestContext.Current.CancellationToken);
        return (isValid, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, path))!);
        File.WriteAllText(Path.Combine(_folder, path), text);
    }
}
