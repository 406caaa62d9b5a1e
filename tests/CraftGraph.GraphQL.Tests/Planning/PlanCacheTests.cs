using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Planning;

public sealed class PlanCacheTests
{
    private static readonly OperationPlan Plan = Make("{ a }");

    [Fact]
    public void A_plan_is_found_by_its_text_and_operation()
    {
        var cache = new PlanCache(1 << 20);
        cache.Add("{ a }", null, Plan);

        Assert.Same(Plan, cache.Find("{ a }", null));
        Assert.Null(cache.Find("{ a }", "A"));
        Assert.Null(cache.Find("{ b }", null));
    }

    [Fact]
    public void Those_used_least_recently_go_first()
    {
        // Room for about twenty plans of some 1,250 bytes.
        var cache = new PlanCache(25_000);
        for (var i = 0; i < 100; i++)
        {
            cache.Add($"{{ a{i:000} }}", null, Plan);
            Assert.NotNull(cache.Find("{ a000 }", null));
        }

        Assert.NotNull(cache.Find("{ a099 }", null));
        Assert.Null(cache.Find("{ a001 }", null));
        Assert.InRange(cache.Statistics.Items, 10, 20);
    }

    [Fact]
    public void A_plan_larger_than_an_eighth_of_the_cache_is_not_kept()
    {
        var cache = new PlanCache(25_000);
        cache.Add("{ a } #" + new string(' ', 1000), null, Plan);

        Assert.Equal(0, cache.Statistics.Items);
    }

    [Fact]
    public void Requests_may_add_and_find_at_the_same_time()
    {
        var cache = new PlanCache(50_000);
        Parallel.For(0, 2000, i =>
        {
            cache.Add($"{{ a{i % 60} }}", null, Plan);
            _ = cache.Find($"{{ a{i % 7} }}", null);
        });

        Assert.InRange(cache.Statistics.Items, 1, 50);
    }

    private static OperationPlan Make(string query)
    {
        var document = Parser.Parse(query);
        return OperationPlanner.Plan(SchemaBuilder.Build("type Query { a: Int }"), document, (OperationDefinitionNode)document.Definitions[0]);
    }
}
