using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Language;

/// <summary>The error of text that does not follow the grammar.</summary>
internal static class SyntaxError
{
    /// <summary>The error at a place, to be thrown by the caller.</summary>
    public static GraphQLException At(SourceLocation location, string problem) => new(new GraphQLError
    {
        Message = $"Syntax Error: {problem}",
        Code = ErrorCode.SyntaxError,
        Locations = [location],
    });
}
