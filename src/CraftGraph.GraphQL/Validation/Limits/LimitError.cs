using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Validation.Limits;

/// <summary>The error of a document that asks for more than a limit allows.</summary>
internal static class LimitError
{
    /// <summary>Creates the error; its <c>extensions</c> hold <c>limit</c>, <c>maximum</c> and <c>found</c>.</summary>
    /// <param name="limit">The limit's property in <see cref="DocumentLimits"/>, in camel case.</param>
    /// <param name="message">What was found and what is allowed, for a reader.</param>
    /// <param name="maximum">What is allowed.</param>
    /// <param name="found">What was found; where counting stopped early, the number reached.</param>
    /// <param name="locations">Where.</param>
    public static GraphQLError Create(
        string limit, string message, long maximum, long found, params IReadOnlyList<SourceLocation> locations) => new()
        {
            Message = message,
            Code = ErrorCode.LimitReached,
            Locations = locations,
            Extensions = new Dictionary<string, object?> { ["limit"] = limit, ["maximum"] = maximum, ["found"] = found },
        };
}
