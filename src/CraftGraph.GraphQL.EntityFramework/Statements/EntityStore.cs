using CraftGraph.GraphQL.Planning;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>The database that planned fields read: EF Core's model of it to compile statements, and sessions to run them.</summary>
/// <remarks>The host puts one among the services of each request.</remarks>
public abstract class EntityStore
{
    /// <summary>A context to compile with; the caller disposes it. It runs nothing.</summary>
    public abstract DbContext CreateContext();

    /// <summary>A session for one request.</summary>
    /// <exception cref="OperationCanceledException">The request was cancelled before one was free.</exception>
    public abstract ValueTask<StatementSession> OpenSessionAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Reads a mark that differs from the one read before if anybody, this process or another, has committed since. It may also differ when nobody has.
    /// </summary>
    public abstract ValueTask<string> ReadChangeMarkAsync(CancellationToken cancellationToken);

    /// <summary>Reads with EF Core beside the statements of a request, on a connection that is kept where opening one is dear. Nothing is tracked beyond it.</summary>
    /// <param name="read">Reads; it keeps nothing of the context.</param>
    public virtual TResult Look<TResult>(Func<DbContext, TResult> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        using var context = CreateContext();
        context.Database.OpenConnection();
        return read(context);
    }

    /// <summary>Runs a statement beside those of a request.</summary>
    /// <param name="statement">One without a parent's columns.</param>
    /// <param name="values">The values of its parameters, as the database stores them.</param>
    /// <param name="read">Reads the rows, which are gone afterwards.</param>
    internal abstract void Look(CompiledStatement statement, IReadOnlyList<object?> values, Action<RowReader> read);

    /// <summary>How its SQL is written.</summary>
    internal abstract SqlDialect Dialect { get; }

    /// <summary>Told of each run of a statement; null unless someone watches.</summary>
    public Action<CompiledStatement>? Ran { get; set; }

    /// <summary>The store that a request reads from.</summary>
    /// <exception cref="InvalidOperationException">The host gave it none.</exception>
    public static EntityStore Of(OperationContext context) =>
        context.Services?.GetService(typeof(EntityStore)) as EntityStore
        ?? throw new InvalidOperationException($"The request's services have no {nameof(EntityStore)}.");
}
