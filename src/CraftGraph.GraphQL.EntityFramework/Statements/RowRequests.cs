using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>Gathers which statements are to run for which rows, where a session fetches a level of lists at once.</summary>
/// <param name="operation">The request.</param>
internal abstract class RowRequests(OperationContext operation)
{
    /// <summary>The request.</summary>
    public OperationContext Operation { get; } = operation;

    /// <summary>Asks for the rows of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="parent">The row that it belongs to; null at the root.</param>
    /// <param name="count">How many of the rows will be written; more may be read to see whether there are more.</param>
    /// <param name="items">What will be written of each row, as far as it asks for rows itself.</param>
    public abstract void Add(CompiledStatement statement, RowReader? parent, int count, IReadOnlyList<Output> items);

    /// <summary>Says that what is read for a row depends on what the row holds, and is to be asked for again when it is there.</summary>
    /// <param name="row">The row, which is not there yet.</param>
    public abstract void AskAgain(RowReader row);
}
