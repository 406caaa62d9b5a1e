using CraftGraph.GraphQL.Tests.Conformance;

namespace CraftGraph.Api.Tests.Clients;

/// <summary>The reference implementation reads one and the same schema from the introspection and from the SDL of the running host.</summary>
public sealed class IntrospectionTests(RunningCatalogue catalogue, RunningSubgraph subgraph) : IClassFixture<RunningCatalogue>, IClassFixture<RunningSubgraph>
{
    [Fact]
    public Task Introspection_and_SDL_tell_the_same() => TellTheSameAsync(catalogue);

    [Fact]
    public Task Introspection_and_SDL_of_a_subgraph_tell_the_same() => TellTheSameAsync(subgraph);

    private static async Task TellTheSameAsync(RunningHost host)
    {
        var answer = Assert.Single(await NodeRunner.RunAsync("introspection.mjs", [new { url = host.Url }], TestContext.Current.CancellationToken));

        Assert.Contains("type Product implements Node", answer.GetProperty("printed").GetString(), StringComparison.Ordinal);
        Assert.Equal(answer.GetProperty("printed").GetString(), answer.GetProperty("introspected").GetString());
    }
}
