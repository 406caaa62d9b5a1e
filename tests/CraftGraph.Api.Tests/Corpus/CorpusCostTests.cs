using System.Text.Json;
using CraftGraph.GraphQL;
using CraftGraph.GraphQL.Cost;

namespace CraftGraph.Api.Tests.Corpus;

/// <summary>What people ask of the catalogue is far from being too dear.</summary>
public sealed class CorpusCostTests
{
    private static readonly GraphQLEngine Engine = new(CatalogueSchema.Create());

    public static TheoryData<string> Names => [.. CorpusQuery.All.Select(query => query.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Costs_less_than_half_of_what_is_allowed(string name)
    {
        var query = CorpusQuery.Find(name);
        using var result = await Engine.ExecuteAsync(
            new() { Query = query.Text, Variables = query.ReadVariables(), CostMode = CostMode.Validate }, TestContext.Current.CancellationToken);
        using var answer = JsonDocument.Parse(result.Json);
        var cost = answer.RootElement.GetProperty("extensions").GetProperty("operationCost");
        TestContext.Current.TestOutputHelper?.WriteLine($"{cost.GetProperty("fieldCost")} / {cost.GetProperty("typeCost")}");

        var limits = new CostLimits();
        Assert.InRange(cost.GetProperty("fieldCost").GetDouble(), 0, limits.MaxFieldCost / 2);
        Assert.InRange(cost.GetProperty("typeCost").GetDouble(), 0, limits.MaxTypeCost / 2);
    }
}
