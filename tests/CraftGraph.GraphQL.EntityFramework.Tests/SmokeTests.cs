using CraftGraph.GraphQL.EntityFramework.Tests.Market;
namespace CraftGraph.GraphQL.EntityFramework.Tests;
public sealed class SmokeTests
{
    [Theory]
    [InlineData("{ items(first: 2) { nodes { slug title note stock rank weight serial width height isNew isSold made listed changed checked grade finish doubleStock townName townPopulation size { width height } price { minor currency } } } }")]
    [InlineData("{ items(first: 2) { nodes { id slug makerId rowId maker { id slug kind name } town { slug } makerTown { slug } origin { slug } } pageInfo { endCursor startCursor hasNextPage } totalCount } }")]
    [InlineData("{ items(first: 2) { nodes { marks { nodes { slug } } allMarks { slug } siblings(first: 2) { nodes { slug } totalCount } } edges { cursor node { slug } } } }")]
    [InlineData("{ towns(first: 2) { nodes { slug makers { nodes { slug } } natives { nodes { slug ... on Guild { members } ... on Person { born } } } items { totalCount nodes { slug rowId } } } } }")]
    [InlineData("{ awards(first: 2) { nodes { rowId maker { slug items { totalCount } awards { year mark { slug awards { year } } } } } } }")]
    [InlineData("{ makers(first: 2) { nodes { slug kind __typename town { items(first: 1) { nodes { slug } } } items(last: 2) { nodes { slug } } } } guilds { nodes { slug members items { nodes { slug } } } } }")]
    public async Task Smoke(string query)
    {
        using var market = new MarketDatabase();
        var answer = await market.AskAsync(query);
        TestContext.Current.TestOutputHelper!.WriteLine(answer.Json[..Math.Min(answer.Json.Length, 1500)]);
        if (market.Bugs.Count > 0)
        {
            throw market.Bugs[0];
        }

        answer.ThrowIfErrors();
    }
}
