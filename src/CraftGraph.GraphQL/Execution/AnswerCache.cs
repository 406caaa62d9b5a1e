using System.Buffers;
using System.Collections.Concurrent;
using CraftGraph.GraphQL.Caching;
using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Execution;

/// <summary>
/// Keeps answers of queries for requests that ask the same: as long as nothing that they were read from was written, for the age that the schema allows at most, and while they have
/// room. Requests that ask the same at the same time wait for the first of them. Safe for use by several threads.
/// </summary>
internal sealed class AnswerCache
{
    // Key, entry and what stands around them.
    private const int Overhead = 400;

    private const int MostWaits = 3;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _keyWriter;

    private readonly AnswerCacheOptions _options;
    private readonly TimeProvider _time;
    private readonly MemoryBudget _budget;
    private readonly ConcurrentDictionary<AnswerKey, Entry> _entries;
    private readonly ConcurrentDictionary<AnswerKey, Entry>.AlternateLookup<AnswerKeyView> _byView;
    private readonly ConcurrentDictionary<AnswerKey, TaskCompletionSource> _running;

    public AnswerCache(AnswerCacheOptions options, TimeProvider time)
    {
        _options = options;
        _time = time;
        _budget = new(options.Bytes);
        _entries = new(new AnswerKeyComparer());
        _byView = _entries.GetAlternateLookup<AnswerKeyView>();
        _running = new(new AnswerKeyComparer());
    }

    public CacheStatistics Statistics => _budget.Statistics;

    /// <summary>The answer that is kept for a request, or else the one that it is given.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="variables">The request's variables.</param>
    /// <param name="variant">What else the answer depends on.</param>
    /// <param name="request">What <paramref name="run"/> is handed.</param>
    /// <param name="run">Makes the answer, and notes what it reads where it is told to; not to be kept where it is told nothing.</param>
    /// <param name="cancellationToken">Ends the wait for somebody else's answer.</param>
    public async ValueTask<ExecutionResult> GetAsync<TRequest>(
        OperationPlan plan,
        VariableValues variables,
        string? variant,
        TRequest request,
        Func<TRequest, DataReads?, ValueTask<ExecutionResult>> run,
        CancellationToken cancellationToken)
    {
        await _options.Changes.RefreshAsync(cancellationToken).ConfigureAwait(false);
        if (!TryFind(plan, variables, variant, out var hit, out var key))
        {
            return await run(request, null).ConfigureAwait(false);
        }

        if (hit is not null)
        {
            return hit;
        }

        // What the first makes may be of no use to the others, as when it is cancelled; then one of them is the first. What cannot be kept would be made by
        // one after the other for ever, so there is an end to waiting.
        var made = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var isFirst = false;
        for (var waits = 0; waits < MostWaits && !(isFirst = _running.GetOrAdd(key, made) is var first && first == made); waits++)
        {
            await first.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
            await _options.Changes.RefreshAsync(cancellationToken).ConfigureAwait(false);
            if (TryFind(plan, variables, variant, out hit, out _) && hit is not null)
            {
                return hit;
            }
        }

        try
        {
            // Somebody else may have been done just before this became the first.
            return isFirst && TryFind(plan, variables, variant, out hit, out _) && hit is not null
                ? hit
                : await MakeAsync(key, request, run).ConfigureAwait(false);
        }
        finally
        {
            if (isFirst)
            {
                _running.TryRemove(new(key, made));
                made.SetResult();
            }
        }
    }

    private async ValueTask<ExecutionResult> MakeAsync<TRequest>(
        AnswerKey key, TRequest request, Func<TRequest, DataReads?, ValueTask<ExecutionResult>> run)
    {
        var reads = new DataReads(_options.Changes);
        var result = await run(request, reads).ConfigureAwait(false);
        if (result is { HasData: true, Errors.Count: 0, MaxAge: > 0, IsPrivate: false })
        {
            var kept = new KeptResponse(result.Json.ToArray());
            var entry = new Entry(this, key, kept, reads, _time.GetTimestamp(), TimeSpan.FromSeconds(result.MaxAge.Value));
            Keep(entry, Overhead + key.Values.Length + kept.Json.Length);
        }

        return result;
    }

    /// <returns>False where the request has no key.</returns>
    private bool TryFind(OperationPlan plan, VariableValues variables, string? variant, out ExecutionResult? hit, out AnswerKey key)
    {
        (hit, key) = (null, default);
        var writer = _keyWriter ??= new(256);
        writer.ResetWrittenCount();
        if (!AnswerKey.TryWrite(variant, variables, plan.Variables.Count, writer))
        {
            return false;
        }

        var view = new AnswerKeyView(plan, writer.WrittenSpan);
        if (_byView.TryGetValue(view, out var entry))
        {
            var age = _time.GetElapsedTime(entry.MadeAt);
            if (age < entry.MaxAge && entry.Reads.IsCurrent())
            {
                entry.Use();
                hit = new(entry.Kept, age) { MaxAge = (int)Math.Ceiling(entry.MaxAge.TotalSeconds) };
                return true;
            }

            Forget(entry);
        }

        key = new(plan, writer.WrittenSpan.ToArray());
        return true;
    }

    private void Keep(Entry entry, long bytes)
    {
        if (_entries.TryGetValue(entry.Key, out var former))
        {
            Forget(former);
        }

        if (_entries.TryAdd(entry.Key, entry) && !_budget.TryAdd(entry, bytes))
        {
            _entries.TryRemove(new(entry.Key, entry));
        }
    }

    private void Forget(Entry entry)
    {
        if (_entries.TryRemove(new(entry.Key, entry)))
        {
            _budget.Remove(entry);
        }
    }

    private sealed class Entry(AnswerCache cache, AnswerKey key, KeptResponse kept, DataReads reads, long madeAt, TimeSpan maxAge) : KeptItem
    {
        public AnswerKey Key => key;

        public KeptResponse Kept => kept;

        public DataReads Reads => reads;

        public long MadeAt => madeAt;

        public TimeSpan MaxAge => maxAge;

        protected internal override void Drop() => cache._entries.TryRemove(new(key, this));
    }
}
