using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>Runs the statements of one request, all on one snapshot of the database. Not safe for use by two threads.</summary>
public abstract class StatementSession : IDisposable
{
    /// <summary>Whether rows must be fetched before they are written. Where each row is near, they are read while they are written.</summary>
    public virtual bool FetchesAhead => false;

    /// <summary>Fetches what some outputs will read, one level of lists after the other.</summary>
    /// <param name="outputs">The outputs of root fields.</param>
    /// <param name="areAll">Whether the request reads nothing else.</param>
    /// <param name="context">The request.</param>
    public virtual ValueTask FetchAsync(IReadOnlyList<Output> outputs, bool areAll, OperationContext context) => default;

    /// <summary>Starts a statement.</summary>
    /// <param name="statement">The statement; not one that is running in this session.</param>
    /// <param name="context">The request, which has its parameters.</param>
    /// <param name="parent">The row that it belongs to, for parameters that come from there; null at the root.</param>
    /// <returns>Its rows, before the first. The caller closes them.</returns>
    public abstract RowReader Open(CompiledStatement statement, OperationContext context, RowReader? parent);

    /// <summary>Asks the database how it runs a statement. Nothing is run.</summary>
    /// <param name="statement">The statement; not one that is running in this session.</param>
    /// <param name="context">The request.</param>
    public abstract ValueTask<StatementExplanation> ExplainAsync(CompiledStatement statement, OperationContext context);

    /// <inheritdoc/>
    public abstract void Dispose();
}
