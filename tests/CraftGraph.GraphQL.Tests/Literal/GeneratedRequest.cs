using System.Text.Json;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Tests.Generation;

namespace CraftGraph.GraphQL.Tests.Literal;

/// <summary>A query or mutation of a generated document with variables, and what its resolvers give.</summary>
internal sealed record GeneratedRequest(GeneratedDocument Document, string OperationName, string Variables, Outcomes Outcomes)
{
    /// <summary>Makes the next request. A document that has subscriptions only is asked for an operation that it does not have.</summary>
    public static GeneratedRequest Next(Choices choices)
    {
        var outcomes = choices.Below(1 << 20);
        var document = GeneratedDocument.Next(choices);
        var operations = document.Document.Definitions.OfType<OperationDefinitionNode>()
            .Where(operation => operation.Operation is not OperationKind.Subscription)
            .ToList();
        var operation = operations.Count == 0 ? null : choices.Pick(operations);
        var variables = operation is null ? "{}" : GeneratedVariables.Next(document.Schema.Schema, operation, choices).ToJsonString();
        return new(document, operation?.Name ?? "Missing", variables, new(document.Schema.Schema, outcomes));
    }

    /// <summary>What the literal executor answers; null for a request error.</summary>
    public (object? Data, IReadOnlyList<ResponseError> Errors)? Answer(bool cancelsSiblings)
    {
        try
        {
            return new LiteralExecutor(Document.Schema.Schema, Document.Document, Outcomes.Resolve, cancelsSiblings)
                .ExecuteRequest(OperationName, JsonDocument.Parse(Variables).RootElement, Outcomes.Root);
        }
        catch (RequestErrorException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Document}\n\n### and {OperationName} with\n{Variables}";
}
