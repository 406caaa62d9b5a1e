using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Planning;

/// <summary>Finds the operation of a document that a request asks for.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#GetOperation()"/>.</remarks>
internal static class OperationSelection
{
    /// <param name="document">The document.</param>
    /// <param name="name">The operation's name; null for the only one.</param>
    /// <exception cref="GraphQLException">There is no such operation, or there are several and none is named.</exception>
    public static OperationDefinitionNode Find(DocumentNode document, string? name)
    {
        OperationDefinitionNode? found = null;
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (name is not null)
            {
                if (operation.Name == name)
                {
                    return operation;
                }
            }
            else if (found is null)
            {
                found = operation;
            }
            else
            {
                throw Refuse("Must provide operation name if query contains multiple operations.");
            }
        }

        return found ?? throw Refuse(name is null ? "Must provide an operation." : $"Unknown operation named \"{name}\".");
    }

    private static GraphQLException Refuse(string message) => new(message, ErrorCode.OperationResolution);
}
