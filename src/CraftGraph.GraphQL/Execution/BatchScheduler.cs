using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Execution;

/// <summary>
/// Decides when the batches of one request go: as soon as no field of it can be executed any further. All batches that are ready then go
/// together, and their values are handed out together when the last is back, so how many batches there are does not depend on timing.
/// </summary>
/// <remarks>
/// A key asked for after a wait for something else, while nothing is being executed, goes as soon as a thread of the pool is free.
/// </remarks>
internal sealed class BatchScheduler(OperationContext operation, ErrorReporter reporter)
{
    private readonly Dictionary<object, BatchQueue> _queues = [];
    private List<BatchQueue> _ready = [];
    private bool _isDriving;

    // Read without the lock: how many stretches of execution are under way, and whether any queue is ready.
    private int _running;
    private bool _isReady;

    /// <summary>Guards this and its queues.</summary>
    public Lock Lock { get; } = new();

    /// <summary>The request.</summary>
    public OperationContext Operation => operation;

    /// <summary>What is told of a fetch that failed; reported once, however many fields asked.</summary>
    public ErrorReporter Reporter => reporter;

    /// <summary>The request's loader for a source.</summary>
    public BatchLoader<TKey, TValue> Find<TKey, TValue>(BatchSource<TKey, TValue> source)
        where TKey : notnull
    {
        lock (Lock)
        {
            if (!_queues.TryGetValue(source, out var queue))
            {
                _queues.Add(source, queue = new BatchLoader<TKey, TValue>.Queue(source, this));
            }

            return ((BatchLoader<TKey, TValue>.Queue)queue).Loader;
        }
    }

    /// <summary>Begins a stretch of execution: more keys may be asked for until its <see cref="Exit"/>.</summary>
    public void Enter() => Interlocked.Increment(ref _running);

    /// <summary>Ends a stretch of execution; after the last one, what is ready goes.</summary>
    public void Exit()
    {
        if (Interlocked.Decrement(ref _running) == 0 && Volatile.Read(ref _isReady))
        {
            Start();
        }
    }

    /// <summary>Says that a queue has its first key. Called with <see cref="Lock"/> held.</summary>
    public void Add(BatchQueue queue)
    {
        _ready.Add(queue);
        Volatile.Write(ref _isReady, true);

        // Either this sees a stretch that is still under way, or the end of that stretch sees what is ready.
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref _running) == 0 && !_isDriving)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static scheduler => scheduler.Start(), this, preferLocal: false);
        }
    }

    private void Start()
    {
        if (TryTake(isDriver: false, out var first))
        {
            _ = DriveAsync(first);
        }
    }

    private async Task DriveAsync(List<BatchQueue> queues)
    {
        do
        {
            List<PendingBatch> batches;
            lock (Lock)
            {
                batches = [.. queues.SelectMany(queue => queue.TakeBatches())];
            }

            foreach (var fetching in batches.ConvertAll(batch => batch.FetchAsync()))
            {
                await fetching.ConfigureAwait(false);
            }

            // Whatever waits for a value goes on within this loop, up to its next wait.
            Enter();
            foreach (var batch in batches)
            {
                batch.Release();
            }

            Interlocked.Decrement(ref _running);
        }
        while (TryTake(isDriver: true, out queues));
    }

    private bool TryTake(bool isDriver, out List<BatchQueue> queues)
    {
        lock (Lock)
        {
            queues = [];
            if (_isDriving && !isDriver)
            {
                return false;
            }

            _isDriving = _ready.Count > 0 && Volatile.Read(ref _running) == 0;
            if (_isDriving)
            {
                (queues, _ready) = (_ready, queues);
                Volatile.Write(ref _isReady, false);
            }

            return _isDriving;
        }
    }
}

/// <summary>The keys of one loader that wait for their batch.</summary>
internal abstract class BatchQueue
{
    /// <summary>Takes all that wait, in batches no larger than the source allows. Called with the scheduler's lock held.</summary>
    public abstract IReadOnlyList<PendingBatch> TakeBatches();
}

/// <summary>Keys on their way to the source.</summary>
internal abstract class PendingBatch
{
    /// <summary>Asks the source; never throws.</summary>
    public abstract Task FetchAsync();

    /// <summary>Hands out what the source answered.</summary>
    public abstract void Release();
}
