using System.Text.Json;
using CraftGraph.GraphQL.Transport.Http;

namespace CraftGraph.GraphQL.Tests.Conformance;

/// <summary>The client graphql-sse gets what it asks for, in distinct connections mode.</summary>
public sealed class EventStreamConformanceTests
{
    [Fact]
    public async Task A_subscription_gives_its_events_and_completes()
    {
        var answer = await AskAsync(new { query = "subscription ($n: Int!) { count(to: $n) }", variables = new { n = 3 } });

        Assert.Equal(
            """{"results":[{"data":{"count":1}},{"data":{"count":2}},{"data":{"count":3}}],"isComplete":true}""", answer.GetRawText());
    }

    [Theory]
    [InlineData("{ hello }", """{"results":[{"data":{"hello":"world"}}],"isComplete":true}""")]
    [InlineData("mutation { drop }", """{"results":[{"data":{"drop":true}}],"isComplete":true}""")]
    public async Task Queries_and_mutations_are_answered_once(string query, string expected) =>
        Assert.Equal(expected, (await AskAsync(new { query })).GetRawText());

    [Theory]
    [InlineData("subscription { nothing }", "GRAPHQL_VALIDATION_FAILED", 1)]
    [InlineData("subscription { refused }", "BAD_ARGUMENT", 1)]
    [InlineData("subscription { broken }", "INTERNAL_ERROR", 2)]
    public async Task What_goes_wrong_is_told_in_the_last_response(string query, string code, int count)
    {
        var answer = await AskAsync(new { query });

        var results = answer.GetProperty("results");
        Assert.Equal(count, results.GetArrayLength());
        Assert.Equal(code, results[count - 1].GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.True(answer.GetProperty("isComplete").GetBoolean());
    }

    [Fact]
    public async Task A_client_that_leaves_closes_the_source()
    {
        var schema = new EventSchema();
        await using var server = new LocalServer(new GraphQLHttpHandler(schema.Engine));

        var answer = await RunAsync(new { url = server.Url, operation = new { query = "subscription { forever }" }, take = 3 });

        // What is on its way reaches the client all the same.
        Assert.True(answer.GetProperty("results").GetArrayLength() >= 3);
        await schema.WhenClosedAsync();
    }

    private static async Task<JsonElement> AskAsync(object operation)
    {
        await using var server = new LocalServer(new GraphQLHttpHandler(new EventSchema().Engine));
        return await RunAsync(new { url = server.Url, operation });
    }

    private static async Task<JsonElement> RunAsync(object request) =>
        (await NodeRunner.RunAsync("event-stream.mjs", [request], TestContext.Current.CancellationToken))[0];
}
