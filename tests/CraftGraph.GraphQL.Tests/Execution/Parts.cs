using System.Text.Json.Nodes;

namespace CraftGraph.GraphQL.Tests.Execution;

/// <summary>Asks an engine for a response in parts.</summary>
internal static class Parts
{
    /// <summary>All parts; one where nothing is put off.</summary>
    public static async Task<List<JsonNode>> ReadAsync(GraphQLEngine engine, OperationRequest request)
    {
        var parts = new List<JsonNode>();
        await using var response = await engine.SubscribeAsync(request, TestContext.Current.CancellationToken);
        await foreach (var part in response.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            using (part)
            {
                parts.Add(JsonNode.Parse(part.Json.Span)!);
            }
        }

        return parts;
    }

    /// <summary>The response as one whole.</summary>
    public static async Task<JsonNode> WholeAsync(GraphQLEngine engine, OperationRequest request)
    {
        using var result = await engine.ExecuteAsync(request, TestContext.Current.CancellationToken);
        return JsonNode.Parse(result.Json.Span)!;
    }
}
