namespace CraftGraph.GraphQL.Errors;

/// <summary>A client's mistake, or the report of a bug, as a response tells it.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Errors"/>.</remarks>
public sealed class GraphQLError
{
    /// <summary>What is wrong, naming the thing, what was found and what was expected.</summary>
    public required string Message { get; init; }

    /// <summary>The stable name of the kind of mistake, told as <c>extensions.code</c>; see <see cref="ErrorCode"/>.</summary>
    public required string Code { get; init; }

    /// <summary>Where in the document, in the order the specification's algorithm meets them; empty when not in a document.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>Response names (<see cref="string"/>) and list indices (<see cref="int"/>) from the root; null before execution.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Further entries of <c>extensions</c>, beside the code; values are null, booleans, numbers, strings or lists of them.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>The message, with its first location when there is one.</summary>
    public override string ToString() => Locations.Count > 0 ? $"{Message} ({Locations[0]})" : Message;
}
