using CraftGraph.Data.Opening;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.Api.Clock;

/// <summary>When a request is answered, for what holds "now" and "today": the same however long the request takes. From the host's <see cref="TimeProvider"/>, or else the system's.</summary>
/// <param name="Instant">UTC, a whole minute.</param>
internal sealed record RequestTime(DateTime Instant)
{
    /// <summary>The day of a request, in UTC.</summary>
    /// <remarks>Whoever asks makes the answer one of that day, not to be kept beyond it.</remarks>
    public static DateOnly DayOf(OperationContext context)
    {
        var day = Of(context).Instant.Date;
        context.LimitLifetime(new DateTimeOffset(day.AddDays(1), TimeSpan.Zero));
        return DateOnly.FromDateTime(day);
    }

    /// <summary>The day of a request on Morocco's clocks.</summary>
    /// <remarks>Whoever asks makes the answer one of that day, not to be kept beyond it.</remarks>
    public static DateOnly MoroccanDayOf(OperationContext context)
    {
        var day = MoroccanTime.ToLocal(Of(context).Instant).Day;
        context.LimitLifetime(new DateTimeOffset(MoroccanTime.ToInstant(day.AddDays(1), 0), TimeSpan.Zero));
        return day;
    }

    /// <summary>The day that a client gave, or else that of the request.</summary>
    /// <param name="given">What the client gave; null or <see cref="NullInput"/> for nothing.</param>
    public static ValueSource DayOr(InputNode? given) => given is LeafInput leaf ? leaf.Source : ValueSource.From(context => DayOf(context));

    /// <summary>The minute of a request, UTC.</summary>
    /// <remarks>Whoever asks makes the answer one of that minute, not to be kept beyond it.</remarks>
    public static DateTime MinuteOf(OperationContext context)
    {
        var minute = Of(context).Instant;
        context.LimitLifetime(new DateTimeOffset(minute.AddMinutes(1), TimeSpan.Zero));
        return minute;
    }

    private static RequestTime Of(OperationContext context)
    {
        if (context.Feature<RequestTime>() is not { } time)
        {
            var now = (context.Services?.GetService(typeof(TimeProvider)) as TimeProvider ?? TimeProvider.System).GetUtcNow().UtcDateTime;
            context.SetFeature(time = new(now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute))));
        }

        return time;
    }
}
