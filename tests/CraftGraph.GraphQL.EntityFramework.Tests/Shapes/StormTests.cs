using System.Globalization;
using CraftGraph.GraphQL.EntityFramework.Tests.Market;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Shapes;

/// <summary>Many different operations cost what planning them costs: what is kept of them is bounded, and what is asked all the time stays.</summary>
[Collection(nameof(StormTests))]
public sealed class StormTests
{
    private const int PlanBytes = 2 << 20;
    private const int StatementBytes = 2 << 20;
    private const int Requests = 20_000;

    private const string Hot = """{ items(first: 2, order: [{ slug: ASC }]) { nodes { slug maker { slug } } } }""";

    [Fact]
    public async Task Memory_stays_within_bounds_and_a_hot_operation_stays_cached_while_distinct_operations_come_and_go()
    {
        using var market = Create();
        var before = await AskHotAsync(market);
        var memory = MemoryInUse();
        for (var i = 0; i < Requests; i++)
        {
            var answer = await market.AskAsync($"{{ a{i}: items(first: {(i % 9) + 1}) {{ totalCount }} }}");
            Assert.Equal($"{{\"data\":{{\"a{i}\":{{\"totalCount\":12}}}}}}", answer.Json);
            if (i % 50 == 0)
            {
                await AssertHotIsCachedAsync(market, before);
            }
        }

        AssertBounded(market, memory);
        Assert.Equal(Requests + 1, market.Engine.PlanStatistics.Added);
        Assert.Equal(Requests + 1, market.Entities.StatementBudget.Statistics.Added);
    }

    [Fact]
    public async Task Memory_stays_within_bounds_and_a_hot_shape_stays_cached_while_distinct_shapes_of_one_operation_come_and_go()
    {
        const string operation = "query($where: ItemFilterInput) { items(where: $where) { totalCount } }";
        using var market = Create();
        var before = await AskHotAsync(market);
        var memory = MemoryInUse();
        for (var i = 0; i < Requests; i++)
        {
            // The number's bits, from the lowest on, say which field each of the parts tests; each tests nothing away.
            var parts = Enumerable.Range(0, 15).Select(bit => ((i + Requests) >> bit) % 2 == 0 ? """{ "stock": { "gte": 0 } }""" : """{ "slug": { "neq": "" } }""");
            var answer = await market.AskAsync(operation, $"{{ \"where\": {{ \"and\": [{string.Join(", ", parts)}] }} }}");
            Assert.Equal("""{"data":{"items":{"totalCount":12}}}""", answer.Json);
            if (i % 50 == 0)
            {
                await AssertHotIsCachedAsync(market, before);
            }
        }

        AssertBounded(market, memory);
        Assert.Equal(2, market.Engine.PlanStatistics.Added);
        Assert.Equal(Requests + 1, market.Entities.StatementBudget.Statistics.Added);
    }

    [Fact]
    public async Task Plans_for_responses_in_parts_count_as_plans()
    {
        var conditions = Enumerable.Range(0, 12).ToList();
        var operation = $$"""
            query({{string.Join(", ", conditions.Select(i => $"$c{i}: Boolean!"))}}) {
              items(first: 1) { nodes { slug {{string.Join(" ", conditions.Select(i => $"... @defer(if: $c{i}) {{ a{i}: title }}"))}} } }
            }
            """;
        using var market = Create();
        for (var i = 0; i < 1 << conditions.Count; i++)
        {
            var values = conditions.Select(bit => string.Create(CultureInfo.InvariantCulture, $"\"c{bit}\": {((i >> bit) % 2 == 1 ? "true" : "false")}"));
            using var variables = System.Text.Json.JsonDocument.Parse($"{{ {string.Join(", ", values)} }}");
            var request = market.Request(operation, variables.RootElement, acceptsIncrements: true);
            await using var response = await market.Engine.SubscribeAsync(request, TestContext.Current.CancellationToken);
        }

        var plans = market.Engine.PlanStatistics;
        Assert.Equal(1 + (1 << conditions.Count), plans.Added);
        Assert.InRange(plans.Bytes, PlanBytes / 2, PlanBytes);
    }

    private static MarketDatabase Create() => new(items: 12, connections: 1, options: new() { PlanCacheBytes = PlanBytes }, statementBytes: StatementBytes);

    private static async Task<string> AskHotAsync(MarketDatabase market) => (await market.AskAsync(Hot)).ThrowIfErrors().Json;

    private static async Task AssertHotIsCachedAsync(MarketDatabase market, string expected)
    {
        var (plans, statements) = (market.Engine.PlanStatistics.Added, market.Entities.StatementBudget.Statistics.Added);
        Assert.Equal(expected, await AskHotAsync(market));
        Assert.Equal((plans, statements), (market.Engine.PlanStatistics.Added, market.Entities.StatementBudget.Statistics.Added));
    }

    private static void AssertBounded(MarketDatabase market, long memoryBefore)
    {
        Assert.InRange(market.Engine.PlanStatistics.Bytes, 0, PlanBytes);
        Assert.InRange(market.Entities.StatementBudget.Statistics.Bytes, StatementBytes / 2, StatementBytes);

        // What the counters say is true: no more is in use than they allow, with room for what hangs on prepared statements.
        Assert.InRange(MemoryInUse() - memoryBefore, long.MinValue, PlanBytes + StatementBytes + (2 << 20));
        Assert.Empty(market.Bugs);
    }

    private static long MemoryInUse() => GC.GetTotalMemory(forceFullCollection: true);
}

/// <summary>Runs alone: what other tests have in memory would count too.</summary>
[CollectionDefinition(nameof(StormTests), DisableParallelization = true)]
public sealed class StormGroup;
