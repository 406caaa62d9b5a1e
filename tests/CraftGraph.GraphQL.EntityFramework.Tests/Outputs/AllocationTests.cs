using CraftGraph.GraphQL.EntityFramework.Tests.Market;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Outputs;

/// <summary>What a request allocates does not grow with its rows.</summary>
[Collection(nameof(AllocationTests))]
public sealed class AllocationTests
{
    [Theory]
    [InlineData(0, "items(first: $first) { nodes { id slug title stock width isNew made changed grade town { slug } price { minor } maker { kind } } pageInfo { endCursor } }")]
    [InlineData(0, "items(first: $first) { edges { cursor node { slug } } }")]
    [InlineData(16, "items(last: $first) { nodes { slug } }")]
    [InlineData(0, "items(first: $first) { nodes { slug allMarks { slug } } }")]
    [InlineData(160, "items(first: $first) { nodes { slug marks { nodes { slug } } } }")]
    public async Task A_row_more_allocates_next_to_nothing(int bytesForEachRow, string list)
    {
        using var market = new MarketDatabase(items: 100);
        var query = $"query($first: Int!) {{ {list} }}";
        var (few, many) = (await MeasureAsync(market, query, 10), await MeasureAsync(market, query, 90));

        // The response's buffer is rented; what it takes to double it now and then is not the rows'.
        Assert.True(many - few <= (80 * bytesForEachRow) + 1500, $"{few} bytes for 10 rows, {many} for 90");
    }

    private static async Task<long> MeasureAsync(MarketDatabase market, string query, int first)
    {
        using var variables = System.Text.Json.JsonDocument.Parse($"{{ \"first\": {first} }}");
        var request = market.Request(query, variables.RootElement);
        var least = long.MaxValue;
        for (var i = 0; i < 50; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var task = market.Engine.ExecuteAsync(request, TestContext.Current.CancellationToken);
            Assert.True(task.IsCompleted);
            (await task).Dispose();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}

/// <summary>Runs alone: other threads would take the buffers that are rented.</summary>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public sealed class AllocationGroup;
