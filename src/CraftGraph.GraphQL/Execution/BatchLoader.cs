using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Execution;

/// <summary>Asks a source for one request: each key once, those asked for side by side together.</summary>
internal sealed class BatchLoader<TKey, TValue> : Loader<TKey, TValue>
    where TKey : notnull
{
    private readonly Queue _queue;

    private BatchLoader(Queue queue) => _queue = queue;

    public override Task<TValue?> LoadAsync(TKey key) => _queue.LoadAsync(key);

    /// <summary>The loader's keys, those known and those that wait.</summary>
    internal sealed class Queue : BatchQueue
    {
        private readonly BatchSource<TKey, TValue> _source;
        private readonly BatchScheduler _scheduler;
        private readonly Dictionary<TKey, TaskCompletionSource<TValue?>> _known;
        private readonly List<TKey> _waiting = [];

        public Queue(BatchSource<TKey, TValue> source, BatchScheduler scheduler)
        {
            _source = source;
            _scheduler = scheduler;
            _known = new(source.KeyComparer);
            Loader = new(this);
        }

        public BatchLoader<TKey, TValue> Loader { get; }

        public Task<TValue?> LoadAsync(TKey key)
        {
            lock (_scheduler.Lock)
            {
                if (_known.TryGetValue(key, out var known))
                {
                    return known.Task;
                }

                var completion = new TaskCompletionSource<TValue?>();
                _known.Add(key, completion);
                _waiting.Add(key);
                if (_waiting.Count == 1)
                {
                    _scheduler.Add(this);
                }

                return completion.Task;
            }
        }

        public override IReadOnlyList<PendingBatch> TakeBatches()
        {
            var batches = _waiting
                .Chunk(_source.MaxBatchSize)
                .Select(keys => new Pending(_source, _scheduler, keys, Array.ConvertAll(keys, key => _known[key])))
                .ToList();
            _waiting.Clear();
            return batches;
        }
    }

    private sealed class Pending(
        BatchSource<TKey, TValue> source, BatchScheduler scheduler, TKey[] keys, TaskCompletionSource<TValue?>[] completions) : PendingBatch
    {
        private readonly Batch<TKey, TValue> _batch = new(keys, source.KeyComparer, scheduler.Operation.Services);
        private GraphQLException? _problem;

        public override async Task FetchAsync()
        {
            var cancellationToken = scheduler.Operation.CancellationToken;
            try
            {
                cancellationToken.ThrowIfCancellationRequested();
                await source.FetchAsync(_batch, cancellationToken).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever a source throws is told at the fields that asked; bugs are handed on by the reporter.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                _problem = new GraphQLException(scheduler.Reporter.ToError(exception, cancellationToken));
            }
        }

        public override void Release()
        {
            for (var i = 0; i < keys.Length; i++)
            {
                var (value, problem) = _batch.Find(keys[i]);
                if ((_problem ?? problem) is { } failure)
                {
                    completions[i].SetException(failure);
                }
                else
                {
                    completions[i].SetResult(value);
                }
            }
        }
    }
}
