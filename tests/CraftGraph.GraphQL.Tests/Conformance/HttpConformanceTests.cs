using CraftGraph.GraphQL.Transport.Http;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Conformance;

/// <summary>The audits of npm graphql-http find nothing to say.</summary>
public sealed class HttpConformanceTests
{
    [Fact]
    public async Task All_audits_of_GraphQL_over_HTTP_pass()
    {
        var engine = new GraphQLEngine(SchemaBuilder.Build("type Query { hello: String } type Mutation { count: Int }"));
        await using var server = new LocalServer(new GraphQLHttpHandler(engine));

        var answers = await NodeRunner.RunAsync("http-audits.mjs", [new { url = server.Url }], TestContext.Current.CancellationToken);

        var audits = answers[0].EnumerateArray().ToList();
        Assert.Equal(61, audits.Count);
        Assert.Empty(audits.Where(audit => audit.GetProperty("status").GetString() != "ok").Select(audit => audit.ToString()));
    }
}
