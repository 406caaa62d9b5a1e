using System.Diagnostics.CodeAnalysis;
using CraftGraph.GraphQL.Caching;
using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Planning;

/// <summary>One request as its plan runs: its variables, its errors and what the host brought. Features that can be disposed end with it.</summary>
public sealed class OperationContext : IDisposable
{
    private readonly OperationContext? _whole;
    // One or two for nearly all requests.
    private List<(Type Type, object Feature)>? _features;

    // Ticks in UTC; 0 for never.
    private long _expiresAt;

    /// <summary>Creates the context of a request.</summary>
    public OperationContext()
    {
    }

    [SetsRequiredMembers]
    private OperationContext(OperationContext whole, ErrorList errors, IncrementScope increments)
    {
        _whole = whole._whole ?? whole;
        (Plan, Variables, Errors, Services) = (whole.Plan, whole.Variables, errors, whole.Services);
        (RootValue, CancellationToken, Increments, Reads) = (whole.RootValue, whole.CancellationToken, increments, whole.Reads);
    }

    /// <summary>The plan that runs.</summary>
    public required OperationPlan Plan { get; init; }

    /// <summary>The coerced variables.</summary>
    public required VariableValues Variables { get; init; }

    /// <summary>The errors so far.</summary>
    public required ErrorList Errors { get; init; }

    /// <summary>Services of the request; null when the host gave none.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>What resolvers of root fields see as their parent.</summary>
    public object? RootValue { get; init; }

    /// <summary>Cancelled when the client goes away or the request's time is up.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Where what is written now can put off parts of the response; null when the response is one whole.</summary>
    public IncrementScope? Increments { get; init; }

    /// <summary>Where fields note what they read, for a response that may be kept; null where it is not going to be.</summary>
    public DataReads? Reads { get; init; }

    /// <summary>When the response is no longer right although nothing was written, as what holds "today" is not tomorrow; null for never.</summary>
    public DateTimeOffset? ExpiresAt => _expiresAt == 0 ? null : new(_expiresAt, TimeSpan.Zero);

    /// <summary>Says that the response is right until a moment only.</summary>
    public void LimitLifetime(DateTimeOffset end)
    {
        var whole = _whole ?? this;
        if (whole._expiresAt == 0 || end.UtcTicks < whole._expiresAt)
        {
            whole._expiresAt = end.UtcTicks;
        }
    }

    /// <summary>What the host or a planned field keeps for the request, by its type; null when there is none.</summary>
    public T? Feature<T>()
        where T : class
    {
        if (_whole is null)
        {
            return Find(typeof(T)) is var place and >= 0 ? (T)_features![place].Feature : null;
        }

        // Parts run side by side.
        lock (_whole)
        {
            return _whole.Feature<T>();
        }
    }

    /// <summary>Keeps something for the request, by its type.</summary>
    public void SetFeature<T>(T feature)
        where T : class
    {
        if (_whole is null)
        {
            Keep(typeof(T), feature);
            return;
        }

        lock (_whole)
        {
            _whole.SetFeature(feature);
        }
    }

    /// <summary>The same request for one of its parts, with the same features, which end with the request.</summary>
    /// <param name="increments">Where the part can put off others.</param>
    /// <param name="errors">The part's errors; null for those of this context.</param>
    internal OperationContext Within(IncrementScope increments, ErrorList? errors = null) => new(this, errors ?? Errors, increments);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_features is not null)
        {
            foreach (var (_, feature) in _features)
            {
                (feature as IDisposable)?.Dispose();
            }
        }
    }

    private int Find(Type type)
    {
        for (var i = 0; i < (_features?.Count ?? 0); i++)
        {
            if (_features![i].Type == type)
            {
                return i;
            }
        }

        return -1;
    }

    private void Keep(Type type, object feature)
    {
        _features ??= new(2);
        var place = Find(type);
        if (place < 0)
        {
            _features.Add((type, feature));
        }
        else
        {
            _features[place] = (type, feature);
        }
    }
}
