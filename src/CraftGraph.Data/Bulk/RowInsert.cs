namespace CraftGraph.Data.Bulk;

/// <summary>Inserts very many rows into one table, inside the transaction that its context is in.</summary>
internal abstract class RowInsert : IDisposable
{
    /// <summary>Inserts one row. Rows that it points to were added before, to this or another insert of the same context.</summary>
    /// <param name="values">As many as there are columns; null is stored as NULL.</param>
    public abstract void Add(params ReadOnlySpan<object?> values);

    /// <summary>Ends the insert; every row is stored.</summary>
    public abstract void Dispose();
}
