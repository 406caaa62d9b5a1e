namespace CraftGraph.GraphQL.Caching;

/// <summary>What one request reads, noted while it runs. Not safe for use by two threads at once.</summary>
/// <param name="changes">Knows when that is written.</param>
public sealed class DataReads(DataChanges changes)
{
    private readonly HashSet<DataPart> _parts = [];
    private readonly long _start = changes.Now;
    private bool _isUnknown;

    /// <summary>Notes that parts are read.</summary>
    /// <param name="parts">Their names; null where nobody knows what is read.</param>
    public void Add(IEnumerable<string>? parts)
    {
        _isUnknown |= parts is null;
        foreach (var part in parts ?? [])
        {
            _parts.Add(changes.Find(part));
        }
    }

    /// <summary>Whether all is still as it was read.</summary>
    internal bool IsCurrent()
    {
        if (changes.Now == _start)
        {
            return true;
        }

        if (_isUnknown || changes.HasUnknownSince(_start))
        {
            return false;
        }

        foreach (var part in _parts)
        {
            if (part.ChangedAt > _start)
            {
                return false;
            }
        }

        return true;
    }
}
