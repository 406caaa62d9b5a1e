using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.Api.Labels;

/// <summary>The day on which a request is answered, for what holds "today".</summary>
/// <param name="Date">The date in UTC.</param>
internal sealed record RequestDay(DateOnly Date)
{
    /// <summary>The day of a request: the same however long the request takes. From the host's <see cref="TimeProvider"/>, or else the system's.</summary>
    /// <remarks>Whoever asks makes the answer one of that day, not to be kept beyond it.</remarks>
    public static DateOnly Of(OperationContext context)
    {
        if (context.Feature<RequestDay>() is not { } day)
        {
            var time = context.Services?.GetService(typeof(TimeProvider)) as TimeProvider ?? TimeProvider.System;
            context.SetFeature(day = new(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)));
            context.LimitLifetime(new DateTimeOffset(day.Date.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
        }

        return day.Date;
    }

    /// <summary>The day that a client gave, or else that of the request.</summary>
    /// <param name="given">What the client gave; null or <see cref="NullInput"/> for nothing.</param>
    public static ValueSource Or(InputNode? given) => given is LeafInput leaf ? leaf.Source : ValueSource.From(context => Of(context));
}
