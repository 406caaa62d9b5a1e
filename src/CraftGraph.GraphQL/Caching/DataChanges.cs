using System.Collections.Concurrent;

namespace CraftGraph.GraphQL.Caching;

/// <summary>
/// Knows when the data that answers are made of was written, so that what was read before is not taken for what is there. Time is a count of
/// changes: who reads notes the count first, and what was read holds while none of its parts has changed after that.
/// </summary>
/// <param name="readMark">
/// Reads something that differs once anything was committed since it was read last, by whomever; null where all writers use <see cref="Tell(IEnumerable{string})"/>.
/// </param>
/// <param name="interval">How old the mark may be when it is relied on: for so long, at most, a change by others may go unnoticed.</param>
/// <param name="time">Measures it; the system's unless given.</param>
public sealed class DataChanges(Func<CancellationToken, ValueTask<string>>? readMark = null, TimeSpan interval = default, TimeProvider? time = null) : IDisposable
{
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly ConcurrentDictionary<string, DataPart> _parts = new(StringComparer.Ordinal);
    private readonly DataPart _all = new();
    private readonly SemaphoreSlim _looking = new(1);
    private long _now;
    private string? _mark;
    private long _lookedAt = long.MinValue;

    /// <summary>How many changes there were.</summary>
    internal long Now => Volatile.Read(ref _now);

    /// <summary>Says that parts were written. To be called after the commit, and before anybody is told of it.</summary>
    public void Tell(IEnumerable<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var moment = Interlocked.Increment(ref _now);
        foreach (var part in parts)
        {
            Find(part).Change(moment);
        }
    }

    /// <summary>Says that something was written, and that nobody knows what.</summary>
    public void TellAll() => _all.Change(Interlocked.Increment(ref _now));

    /// <summary>Looks whether others have written, unless that was done a moment ago.</summary>
    public ValueTask RefreshAsync(CancellationToken cancellationToken) =>
        readMark is null || IsFresh() ? default : LookAsync(readMark, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _looking.Dispose();

    /// <summary>The part of that name.</summary>
    internal DataPart Find(string part) => _parts.GetOrAdd(part, static _ => new());

    /// <summary>Whether anything was written after a moment of which nobody knows what it was.</summary>
    internal bool HasUnknownSince(long moment) => _all.ChangedAt > moment;

    private bool IsFresh() => Volatile.Read(ref _lookedAt) is var at and not long.MinValue && _time.GetElapsedTime(at) < interval;

    private async ValueTask LookAsync(Func<CancellationToken, ValueTask<string>> read, CancellationToken cancellationToken)
    {
        await _looking.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (IsFresh())
            {
                return;
            }

            var started = _time.GetTimestamp();
            var mark = await read(cancellationToken).ConfigureAwait(false);
            if (mark != _mark)
            {
                _mark = mark;
                TellAll();
            }

            Volatile.Write(ref _lookedAt, started);
        }
        finally
        {
            _looking.Release();
        }
    }
}
