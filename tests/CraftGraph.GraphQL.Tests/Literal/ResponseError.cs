using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Tests.Literal;

/// <summary>An error as a response tells it, without what the specification leaves open.</summary>
/// <param name="Path">The response position, names and indices with slashes between them.</param>
/// <param name="Locations">Where in the document, in order.</param>
/// <param name="Message">What was said; null where the specification leaves the words open.</param>
internal sealed record ResponseError(string Path, string Locations, string? Message)
{
    public static ResponseError At(IEnumerable<object> path, IEnumerable<SourceLocation> locations, string? message) =>
        new(string.Join('/', path), string.Join(' ', locations), message);
}

/// <summary>A request error: nothing is executed.</summary>
internal sealed class RequestErrorException(string message) : Exception(message);

/// <summary>An execution error on its way to the response position that takes it.</summary>
internal sealed class ExecutionErrorException(ResponseError error) : Exception(error.Message)
{
    public ResponseError Error { get; } = error;
}
