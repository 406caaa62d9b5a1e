using System.Security.Cryptography;
using CraftGraph.GraphQL.Caching;
using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.Validation.Limits;

namespace CraftGraph.GraphQL;

/// <summary>What a host decides about an engine.</summary>
public sealed record EngineOptions
{
    /// <summary>How much a document may ask for.</summary>
    public DocumentLimits DocumentLimits { get; init; } = DocumentLimits.Default;

    /// <summary>How large variables may be.</summary>
    public VariableLimits VariableLimits { get; init; } = new();

    /// <summary>How dear an operation may be.</summary>
    public CostLimits CostLimits { get; init; } = new();

    /// <summary>How many errors one response tells.</summary>
    public int MaxErrors { get; init; } = ErrorList.DefaultCapacity;

    /// <summary>
    /// How many deferred fragments and streamed lists one response may have, 1,000 unless given; 0 for none. What would be one more is delivered with the part
    /// around it. All parts count against the other limits as one response.
    /// </summary>
    public int MaxIncrementalParts { get; init; } = 1000;

    /// <summary>Whether errors propose the schema's names for misspelt ones; they do unless set. Clients without introspection could collect names that way.</summary>
    public bool ProposesNames { get; init; } = true;

    /// <summary>About how many bytes of memory plans may take that are kept for the next request with the same document; 64 MiB unless given.</summary>
    public long PlanCacheBytes { get; init; } = 64 << 20;

    /// <summary>How answers of queries are kept for requests that ask the same; null, unless given, for not at all.</summary>
    public AnswerCacheOptions? AnswerCache { get; init; }

    /// <summary>Resolves fields that have no handler; null for the parent's dictionary entry of the field's name.</summary>
    public FieldResolver? DefaultResolver { get; init; }

    /// <summary>Told of each bug with the id that the client sees; the place to log it. Called by several threads at once.</summary>
    public Action<Exception, string>? OnBug { get; init; }

    /// <summary>The clock by which answers that hold for a time end.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where the ids of bugs come from. Used by several threads at once.</summary>
    public RandomNumberGenerator Randomness { get; init; } = RandomNumberGenerator.Create();
}
