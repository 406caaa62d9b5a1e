using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Planning;

/// <summary>All that an operation's text decides, worked out once. Everything before it happens once for a document, everything after it for each request.</summary>
public sealed class OperationPlan
{
    /// <summary>The schema it is for.</summary>
    public required Schema Schema { get; init; }

    /// <summary>The operation.</summary>
    public required OperationDefinitionNode Operation { get; init; }

    /// <summary>The operation's variables, in order.</summary>
    public required IReadOnlyList<VariablePlan> Variables { get; init; }

    /// <summary>What is asked of the root type.</summary>
    public required SelectionSetPlan Root { get; init; }

    /// <summary>Whether the operation's text alone decides the response, as that of an introspection does.</summary>
    internal bool IsConstant { get; set; }

    /// <summary>The response of a constant operation, once there is one.</summary>
    internal KeptResponse? Response { get; set; }

    /// <summary>For how long its answers may be kept; worked out when it is first asked for.</summary>
    internal CachePolicy CachePolicy => field ??= CachePolicy.Of(this);

    /// <summary>The plans for responses in parts; null when the operation asks for none.</summary>
    internal IncrementalPlans? Incremental { get; set; }
}
