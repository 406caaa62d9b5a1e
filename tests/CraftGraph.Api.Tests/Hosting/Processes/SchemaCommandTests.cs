using CraftGraph.Api.Hosting;

namespace CraftGraph.Api.Tests.Hosting.Processes;

public sealed class SchemaCommandTests : IDisposable
{
    private static readonly string Schema = new SchemaDocument(CatalogueSchema.Create()).Text;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_schema_and_nothing_else_is_printed()
    {
        var (exitCode, output, errors) = await HostProcess.RunAsync(_folder.Path, "schema", "print");

        Assert.Equal((0, Schema, ""), (exitCode, output, errors));
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task The_schema_of_the_subgraph_is_printed()
    {
        var (exitCode, output, errors) = await HostProcess.RunAsync(_folder.Path, "schema", "print", "--federation");

        Assert.Equal((0, new SchemaDocument(CatalogueSchema.Create(asSubgraph: true)).Text, ""), (exitCode, output, errors));
    }

    [Fact]
    public async Task The_schema_is_written_to_a_file()
    {
        var (exitCode, output, _) = await HostProcess.RunAsync(_folder.Path, "schema", "print", "--output", _folder["schema.graphql"]);

        Assert.Equal((0, ""), (exitCode, output));
        Assert.Equal(Schema, await File.ReadAllTextAsync(_folder["schema.graphql"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_told()
    {
        var (exitCode, output, errors) = await HostProcess.RunAsync(_folder.Path, "schema", "print", "--output", _folder["none/schema.graphql"]);

        Assert.Equal((5, ""), (exitCode, output));
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
