namespace CraftGraph.GraphQL.Caching;

/// <summary>A part of the data that is written as a whole as far as answers are concerned, such as a table.</summary>
public sealed class DataPart
{
    private long _changedAt;

    internal DataPart()
    {
    }

    /// <summary>The moment of the last change, by the count of <see cref="DataChanges"/>; 0 for none.</summary>
    internal long ChangedAt => Volatile.Read(ref _changedAt);

    internal void Change(long moment)
    {
        // Two writers may come in either order; the later moment stays.
        var known = ChangedAt;
        while (known < moment && Interlocked.CompareExchange(ref _changedAt, moment, known) is var found && found != known)
        {
            known = found;
        }
    }
}
