using System.Text.Json;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL;

/// <summary>A request to run one operation of a document.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Executing-Requests"/>.</remarks>
public sealed class OperationRequest
{
    /// <summary>The document's text.</summary>
    public required string Query { get; init; }

    /// <summary>Which operation of the document to run; null when it has one only.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables by name, a JSON object; null for none. Read while the request runs.</summary>
    public JsonElement? Variables { get; init; }

    /// <summary>What the protocol's extensions carry, a JSON object; null for none.</summary>
    public JsonElement? Extensions { get; init; }

    /// <summary>Services of the request; null when there are none.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>What resolvers of root fields see as their parent.</summary>
    public object? RootValue { get; init; }

    /// <summary>Whether mutations are refused, as for a request that may be repeated or come from a link.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>
    /// Whether the response may come in parts, as <c>@defer</c> and <c>@stream</c> ask; looked at by <see cref="GraphQLEngine.SubscribeAsync"/> only. Otherwise
    /// it is one whole, as if the directives were not there.
    /// </summary>
    public bool AcceptsIncrements { get; init; }

    /// <summary>What the client wants to know of the price.</summary>
    public CostMode CostMode { get; init; }

    /// <summary>
    /// Whether the response tells under <c>extensions.plan</c> how it was made: the plan, the statements that it ran and how the database runs them. For those only who may
    /// see that, as it tells of what nobody is told otherwise.
    /// </summary>
    public bool IsExplained { get; init; }

    /// <summary>
    /// Called once the request is known to be valid and before it runs, to set features such as the languages that the client accepts. Not called where the response is
    /// there already.
    /// </summary>
    public Action<OperationContext>? Prepare { get; init; }

    /// <summary>
    /// Tells apart what <see cref="Prepare"/> sets, such as by the name of a language: of two requests with the same variant, document and variables, one may have the
    /// answer of the other. Null where nothing is set; where something is, and this is null, the answer is not kept.
    /// </summary>
    public string? Variant { get; init; }
}
