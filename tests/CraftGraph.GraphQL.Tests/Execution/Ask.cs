using System.Text;
using System.Text.Json;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Execution;

/// <summary>Asks an engine and gives the response as text.</summary>
internal static class Ask
{
    /// <summary>Asks a schema written as SDL, whose fields read a root value written as JSON; see <see cref="JsonRoot"/>.</summary>
    public static Task<string> JsonAsync(string sdl, string root, string query, string? variables = null) =>
        Engine(sdl).AnswerAsync(query, variables, JsonRoot.Read(JsonDocument.Parse(root).RootElement));

    public static GraphQLEngine Engine(string sdl, SchemaBindings? bindings = null, EngineOptions? options = null) =>
        new(SchemaBuilder.Build(sdl, bindings), (options ?? new()) with { DefaultResolver = JsonRoot.Resolve });

    /// <summary>A schema of one type, with fields made in code.</summary>
    public static Schema SchemaOf(params Field[] fields) => new(new ObjectType("Query", () => fields));

    public static async Task<string> AnswerAsync(
        this GraphQLEngine engine,
        string query,
        string? variables = null,
        object? root = null,
        Action<OperationContext>? prepare = null,
        CancellationToken? cancellationToken = null)
    {
        using var result = await engine.ExecuteAsync(
            new()
            {
                Query = query,
                Variables = variables is null ? null : JsonDocument.Parse(variables).RootElement,
                RootValue = root,
                Prepare = prepare,
            },
            cancellationToken ?? TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(result.Json.Span);
    }
}
