using System.Text.Json;

namespace CraftGraph.Api.Tests.Hosting.Processes;

public sealed class DocumentsCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_document_has_a_line_and_an_invalid_one_fails_the_check()
    {
        await File.WriteAllTextAsync(_folder["good.graphql"], "{ regions { nodes { slug } } }", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_folder["wrong.graphql"], "{ nothing }", TestContext.Current.CancellationToken);

        var (exitCode, output, errors) = await HostProcess.RunAsync(
            _folder.Path, "documents", "check", _folder["good.graphql"], _folder["wrong.graphql"]);

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal((1, "", 2), (exitCode, errors, lines.Count));
        Assert.Equal(0, lines[0].GetProperty("errors").GetArrayLength());
        Assert.Equal("FieldsOnCorrectTypeRule", lines[1].GetProperty("errors")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public async Task Valid_documents_pass_against_a_schema_of_ones_own()
    {
        await File.WriteAllTextAsync(_folder["own.graphqls"], "type Query { nothing: Int }", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_folder["right.graphql"], "{ nothing }", TestContext.Current.CancellationToken);

        var (exitCode, output, _) = await HostProcess.RunAsync(
            _folder.Path, "documents", "check", "--schema", _folder["own.graphqls"], _folder["right.graphql"]);

        Assert.Equal(0, exitCode);
        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_schema_that_is_not_there_is_told_in_one_line()
    {
        var (exitCode, output, errors) = await HostProcess.RunAsync(
            _folder.Path, "documents", "check", "--schema", _folder["none.graphqls"], _folder["right.graphql"]);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
