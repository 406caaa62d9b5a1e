using System.Data.Common;
using System.Runtime.CompilerServices;
using CraftGraph.GraphQL.Caching;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>Tells which tables contexts write, once that is committed and before the writer is told so. Added to the options of contexts that write.</summary>
/// <remarks>
/// What is saved with <c>SaveChanges</c> is told by its tables, those among them that the database itself deletes from or sets to null; what other commands write is told as
/// something unknown.
/// </remarks>
/// <param name="changes">Is told.</param>
public sealed class WriteInterceptor(DataChanges changes) : DbCommandInterceptor, ISaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, Writes> _writes = [];

    /// <inheritdoc/>
    public InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Note(eventData);
        return result;
    }

    /// <inheritdoc/>
    public ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(eventData);
        return new(result);
    }

    /// <inheritdoc/>
    public int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        TellUnlessInTransaction(eventData);
        return result;
    }

    /// <inheritdoc/>
    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        TellUnlessInTransaction(eventData);
        return new(result);
    }

    /// <inheritdoc/>
    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        NoteUnknown(eventData);
        return result;
    }

    /// <inheritdoc/>
    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        NoteUnknown(eventData);
        return new(result);
    }

    /// <inheritdoc/>
    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Tell(eventData);

    /// <inheritdoc/>
    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell(eventData);
        return Task.CompletedTask;
    }

    private void Note(DbContextEventData saving)
    {
        if (saving.Context is not { } context)
        {
            return;
        }

        var tables = _writes.GetOrCreateValue(context).Tables;
        foreach (var entry in context.ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            {
                AddTables(entry.Metadata, entry.State is EntityState.Deleted, tables);
            }
        }
    }

    // Rows that refer to a deleted one may go or change with it, in the database alone.
    private static void AddTables(IEntityType type, bool isDeleted, HashSet<string> tables)
    {
        var isNew = false;
        foreach (var mapping in type.GetTableMappings())
        {
            isNew |= tables.Add(mapping.Table.Name);
        }

        if (isDeleted)
        {
            foreach (var reference in type.GetReferencingForeignKeys())
            {
                if (isNew || reference.DeclaringEntityType.GetTableMappings().Any(mapping => !tables.Contains(mapping.Table.Name)))
                {
                    AddTables(reference.DeclaringEntityType, isDeleted, tables);
                }
            }
        }
    }

    private void TellUnlessInTransaction(DbContextEventData saved)
    {
        if (saved.Context?.Database.CurrentTransaction is null)
        {
            Tell(saved);
        }
    }

    private void NoteUnknown(CommandExecutedEventData executed)
    {
        if (executed.CommandSource is CommandSource.SaveChanges || executed.Context is not { } context)
        {
            return;
        }

        if (context.Database.CurrentTransaction is null)
        {
            changes.TellAll();
        }
        else
        {
            _writes.GetOrCreateValue(context).HasUnknown = true;
        }
    }

    private void Tell(DbContextEventData committed)
    {
        if (committed.Context is not { } context || !_writes.TryGetValue(context, out var writes))
        {
            return;
        }

        if (writes.HasUnknown)
        {
            changes.TellAll();
        }

        if (writes.Tables.Count > 0)
        {
            changes.Tell(writes.Tables);
        }

        // What was rolled back before is told with it, which does no harm.
        (writes.HasUnknown, writes.Tables) = (false, []);
    }

    private sealed class Writes
    {
        public HashSet<string> Tables { get; set; } = new(StringComparer.Ordinal);

        public bool HasUnknown { get; set; }
    }
}
