using System.Collections.Concurrent;

namespace CraftGraph.Api.Hosting;

/// <summary>Ends requests whose time is up or whose client is gone. What it is made of is used again for later requests.</summary>
internal sealed class RequestDeadlines(TimeSpan limit)
{
    private readonly ConcurrentBag<CancellationTokenSource> _idle = [];

    /// <summary>Starts the time of a request.</summary>
    /// <param name="aborted">Cancelled when the client goes away.</param>
    public Deadline Start(CancellationToken aborted)
    {
        var source = _idle.TryTake(out var idle) ? idle : new();
        source.CancelAfter(limit);
        return new(this, source, aborted.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source));
    }

    /// <summary>The end of one request's time. Dispose it once when the request is answered and nothing looks at its token any more.</summary>
    public readonly struct Deadline(
        RequestDeadlines owner, CancellationTokenSource source, CancellationTokenRegistration aborting) : IDisposable
    {
        /// <summary>Cancelled when the time is up or the client is gone.</summary>
        public CancellationToken Token => source.Token;

        /// <summary>Takes the limit away, for an answer that lasts as long as its client likes.</summary>
        public void Lift() => source.CancelAfter(Timeout.InfiniteTimeSpan);

        public void Dispose()
        {
            // Once the registration is gone, nothing but the timer can cancel it, and the reset stops that.
            aborting.Dispose();
            if (source.TryReset())
            {
                owner._idle.Add(source);
            }
            else
            {
                source.Dispose();
            }
        }
    }
}
