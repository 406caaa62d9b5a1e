using CraftGraph.GraphQL.Transport.PersistedDocuments;

namespace CraftGraph.GraphQL.Tests.Transport.PersistedDocuments;

public sealed class TrustedDocumentsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("trusted-documents-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_of_a_folder_are_known_by_their_names_and_by_their_hashes()
    {
        Write("home-page.graphql", "{ hello }");
        Write("x-7.gql", "{ echo }");
        Write("README.md", "not a document");
        var documents = TrustedDocuments.Load(_folder);

        Assert.Equal("{ hello }", documents.Find("home-page"));
        Assert.Equal("{ hello }", documents.Find("sha256:" + HashOf("{ hello }")));
        Assert.Equal("{ echo }", documents.Find("x-7"));
        Assert.Equal(["{ hello }", "{ echo }"], documents.Texts);
        Assert.Null(documents.Find("README"));
    }

    [Theory]
    [InlineData("""{ "a": "{ hello }", "b": "{ echo }" }""")]
    [InlineData("""
        { "format": "apollo-persisted-query-manifest", "version": 1, "operations": [
          { "id": "a", "name": "A", "type": "query", "body": "{ hello }" }, { "id": "b", "name": "B", "type": "query", "body": "{ echo }" }] }
        """)]
    public void A_manifest_is_read_as_Relay_and_as_Apollo_write_it(string manifest)
    {
        var documents = TrustedDocuments.Load(Write("manifest.json", manifest));

        Assert.Equal(("{ hello }", "{ echo }"), (documents.Find("a"), documents.Find("b")));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{ "a": 1 }""")]
    [InlineData("""{ "operations": [{ "id": "a" }] }""")]
    public void A_file_that_is_no_manifest_is_refused_in_one_line(string manifest)
    {
        var path = Write("manifest.json", manifest);

        Assert.Equal(
            $"{path} is neither a JSON object of documents by id nor an Apollo persisted query manifest.",
            Assert.Throws<InvalidDataException>(() => TrustedDocuments.Load(path)).Message);
    }

    [Fact]
    public void A_hash_that_is_not_that_of_its_text_is_refused() => Assert.Equal(
        $"The document \"sha256:{HashOf("{ hello }")}\" has another text: its SHA-256 is {HashOf("{ echo }")}.",
        Assert.Throws<InvalidDataException>(() => new TrustedDocuments([new("sha256:" + HashOf("{ hello }"), "{ echo }")])).Message);

    [Fact]
    public void An_id_of_two_documents_is_refused() => Assert.Throws<InvalidDataException>(
        () => new TrustedDocuments([new("a", "{ hello }"), new("a", "{ echo }")]));

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
