using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Site;

/// <summary>A page: the operation that it asks, and the component that shows the answer.</summary>
/// <typeparam name="TView">The component.</typeparam>
/// <typeparam name="TAnswer">The shape of the answer's data.</typeparam>
/// <param name="operation">The operation's name, which is that of its file.</param>
/// <param name="type">How the answer is read.</param>
internal sealed class SitePage<TView, TAnswer>(string operation, JsonTypeInfo<PageAnswer<TAnswer>> type)
    where TView : PageView<TAnswer>
    where TAnswer : class
{
    /// <summary>The operation's text.</summary>
    public string Operation { get; } = OperationDocument.Load(operation);

    /// <summary>How the answer is read.</summary>
    public JsonTypeInfo<PageAnswer<TAnswer>> Type { get; } = type;

    /// <summary>What the operation is asked with.</summary>
    public Func<PageRequest, JsonObject> Variables { get; init; } = request => request.Slug is { } slug ? new() { ["slug"] = slug } : [];

    /// <summary>The path to which the page sends on before it asks; null for none.</summary>
    public Func<PageRequest, string?> Redirect { get; init; } = _ => null;

    /// <summary>Whether the answer has what the address names.</summary>
    public Func<TAnswer, bool> IsFound { get; init; } = _ => true;
}
