using System.Text.Json;
using CraftGraph.GraphQL.Transport.Http;

namespace CraftGraph.GraphQL.Tests.Conformance;

/// <summary>Apollo Client 4, with its handler of the draft's format, shows what is deferred when it comes.</summary>
public sealed class ApolloClientConformanceTests
{
    [Fact]
    public async Task Shows_the_fragment_after_the_rest()
    {
        var answer = await AskAsync("{ artisan { id name ... @defer { story } } }");

        var shown = answer.GetProperty("shown").EnumerateArray().ToList();
        Assert.StartsWith("multipart/mixed", answer.GetProperty("types")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(["streaming", "complete"], shown.Select(one => one.GetProperty("dataState").GetString()));
        Assert.False(shown[0].GetProperty("data").GetProperty("artisan").TryGetProperty("story", out _));
        Assert.Equal("A long one.", shown[1].GetProperty("data").GetProperty("artisan").GetProperty("story").GetString());
    }

    [Fact]
    public async Task Shows_the_items_of_a_streamed_list()
    {
        var answer = await AskAsync("{ artisan { id crafts @stream(initialCount: 1) } }");

        Assert.Equal(
            """["zellige","tadelakt","carpet"]""",
            answer.GetProperty("shown").EnumerateArray().Last().GetProperty("data").GetProperty("artisan").GetProperty("crafts").GetRawText());
    }

    private static async Task<JsonElement> AskAsync(string query)
    {
        var schema = new SlowSchema();
        await using var server = new LocalServer(new GraphQLHttpHandler(schema.Engine));
        var asking = NodeRunner.RunAsync("apollo-defer.mjs", [new { url = server.Url, query }], TestContext.Current.CancellationToken);

        // Long after the first part is out: when the slow field is ready decides what is shown, not whether.
        await Task.WhenAny(asking, Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken));
        schema.GetReady();
        return (await asking)[0];
    }
}
