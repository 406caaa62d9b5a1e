using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Validation;

/// <summary>A mistake in a document, with the rule that found it.</summary>
/// <param name="Error">What the client is told.</param>
/// <param name="Rule">The rule; null when validation itself stopped at a limit.</param>
internal sealed record ValidationError(GraphQLError Error, ValidationRule? Rule);
