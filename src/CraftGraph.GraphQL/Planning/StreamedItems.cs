using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Planning;

/// <summary>The later items of a list, written one after the other when the response around the list is handed out.</summary>
public abstract class StreamedItems
{
    /// <summary>Goes to the next item; false after the last.</summary>
    /// <exception cref="Errors.GraphQLException">The list breaks off, by a mistake that is told.</exception>
    public abstract ValueTask<bool> MoveNextAsync();

    /// <summary>
    /// Writes the item at the writer's end. Called once for each item, perhaps before the one before is written. On a false answer an error is reported,
    /// and the list ends before the item.
    /// </summary>
    /// <param name="context">The request, with errors of the item's own.</param>
    /// <param name="writer">Where to; its path is that of the item.</param>
    public abstract ValueTask<bool> WriteAsync(OperationContext context, ResponseWriter writer);

    /// <summary>Ends the list, after its last item or before. Called once.</summary>
    public virtual ValueTask CloseAsync() => ValueTask.CompletedTask;
}
