using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CraftGraph.Api.Hosting;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Pages.Answers;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.Api.Pages.Site;

/// <summary>Asks the operations of pages of the engine that answers everybody.</summary>
internal sealed class PageAsker(IServiceProvider services, HostSettings settings, RequestPreparation preparation)
{
    // Made at the first request: the host listens before the schema is there.
    private readonly Lazy<GraphQLEngine> _engine = new(services.GetRequiredService<GraphQLEngine>);

    /// <summary>Asks an operation and reads the answer.</summary>
    /// <param name="operation">Its text.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="language">The language of texts in the answer.</param>
    /// <param name="type">How the answer is read.</param>
    /// <param name="cancellationToken">Ends the operation early.</param>
    public async Task<PageAnswer<TAnswer>> AskAsync<TAnswer>(
        string operation, JsonObject variables, Language language, JsonTypeInfo<PageAnswer<TAnswer>> type, CancellationToken cancellationToken)
        where TAnswer : class
    {
        using var result = await AskAsync(operation, variables, language, cancellationToken);
        return JsonSerializer.Deserialize(result.Json.Span, type)!;
    }

    /// <summary>Asks an operation.</summary>
    /// <param name="operation">Its text.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="language">The language of texts in the answer.</param>
    /// <param name="cancellationToken">Ends the operation early.</param>
    /// <returns>The answer. The caller disposes of it.</returns>
    public async Task<ExecutionResult> AskAsync(string operation, JsonObject variables, Language language, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(settings.TimeLimit);
        return await _engine.Value.ExecuteAsync(
            new()
            {
                Query = operation,
                Variables = JsonSerializer.SerializeToElement(variables),
                Services = services,
                IsReadOnly = true,
                Prepare = preparation.Of(language, out var variant),
                Variant = variant,
            },
            deadline.Token);
    }
}
