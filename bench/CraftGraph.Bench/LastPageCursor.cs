using System.Text.Json;
using System.Text.Json.Nodes;

namespace CraftGraph.Bench;

/// <summary>Finds where the last page of the listing <c>page.graphql</c> begins.</summary>
internal static class LastPageCursor
{
    /// <summary>The cursor of the last row before the last twenty.</summary>
    public static async Task<string> ReadAsync(Server server, CancellationToken cancellationToken)
    {
        var operation = Operation.Create(
            "last-cursor", "{ products(last: 21, order: [{ price: ASC }]) { pageInfo { startCursor } } }", [new JsonObject()]);
        using var answer = JsonDocument.Parse(await server.AskAsync(operation, 0, cancellationToken));
        return answer.RootElement.GetProperty("data").GetProperty("products").GetProperty("pageInfo").GetProperty("startCursor").GetString()!;
    }
}
