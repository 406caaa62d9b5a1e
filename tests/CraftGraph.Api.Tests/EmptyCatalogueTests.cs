using System.Text.Json;
using CraftGraph.Api.Tests.Hosting;
using CraftGraph.Data.Providers;
using CraftGraph.GraphQL.EntityFramework.Sqlite;
using CraftGraph.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Tests;

/// <summary>A catalogue into which nothing was imported yet.</summary>
public sealed class EmptyCatalogueTests
{
    [Fact]
    public async Task Every_list_is_empty()
    {
        using var folder = new TemporaryFolder();
        var database = new SqliteCatalogueDatabase($"Data Source={Path.Combine(folder.Path, "catalogue.db")};Pooling=False", TimeProvider.System);
        await using (var context = database.CreateContext())
        {
            await context.Database.MigrateAsync(TestContext.Current.CancellationToken);
        }

        using var client = new Client(new SqliteEntityStore(database.CreateContext, connections: 1));
        var lists = CatalogueSchema.Create().Query!.Fields.Where(field => field.Type is ObjectType { Name: var name } && name.EndsWith("Connection", StringComparison.Ordinal)).Select(field => field.Name).ToList();

        Assert.Contains("plans", lists);
        foreach (var list in lists)
        {
            var asked = list == "search" ? "search(text: \"tapis\")" : list;
            var answer = await client.AskAsync($"{{ {asked} {{ totalCount nodes {{ __typename }} pageInfo {{ hasNextPage startCursor }} }} }}");

            Assert.True(
                JsonElement.DeepEquals(Empty, answer.GetProperty(list)), $"{list}: {answer}");
        }
    }

    private static JsonElement Empty { get; } = JsonSerializer.Deserialize<JsonElement>(
        """{ "totalCount": 0, "nodes": [], "pageInfo": { "hasNextPage": false, "startCursor": null } }""");
}
