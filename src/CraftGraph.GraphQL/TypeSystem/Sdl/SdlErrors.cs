using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.TypeSystem.Sdl;

/// <summary>Collects mistakes with their places.</summary>
internal sealed class SdlErrors
{
    private readonly List<GraphQLError> _errors = [];

    /// <summary>The mistakes so far.</summary>
    public IReadOnlyList<GraphQLError> All => _errors;

    /// <summary>Adds a mistake at one place or more.</summary>
    public void Report(string message, params SourceLocation[] locations) =>
        _errors.Add(new GraphQLError { Message = message, Code = ErrorCode.ValidationFailed, Locations = locations });
}
