using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Planning;

/// <summary>That the later items of a list may come after the response around it.</summary>
/// <param name="Label">The stream's label; null without one.</param>
/// <param name="InitialCount">How many items come with the list.</param>
/// <param name="Items">What is asked of the later items: all that is asked of the list, also what fragments around the list defer, as an item is delivered whole.</param>
/// <remarks>Spec: <see href="https://spec.graphql.org/draft/#sec--stream"/>.</remarks>
public sealed record StreamPlan(string? Label, InputTemplate? InitialCount, FieldPlan Items)
{
    /// <summary>How many items come with the list in one request.</summary>
    /// <exception cref="GraphQLException">The client gave a negative number.</exception>
    public int CountIn(VariableValues variables)
    {
        if (InitialCount is null || !InitialCount.TryEvaluate(variables, out var value) || value is not int count)
        {
            return 0;
        }

        return count >= 0 ? count : throw new GraphQLException(
            $"Argument \"initialCount\" of \"@stream\" is {count}; it must be 0 or more.", ErrorCode.BadArgument);
    }
}
