using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Planning;

/// <summary>A field that could not be planned because of a client's mistake, told at the field in each request.</summary>
internal sealed class RefusedField(GraphQLError error) : PlannedField
{
    public override ValueTask<bool> WriteAsync(OperationContext context, object? parent, ResponseWriter writer) =>
        ValueTask.FromException<bool>(new GraphQLException(error));

    public override string ToString() => $"refused: {error.Message}";
}
