using CraftGraph.GraphQL.Transport.PersistedDocuments;

namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>What a host decides about GraphQL over HTTP.</summary>
public sealed record GraphQLHttpOptions
{
    /// <summary>How many bytes a body may have; 1 MiB unless given.</summary>
    public int MaxBodyBytes { get; init; } = 1 << 20;

    /// <summary>How deep JSON may nest in a body or parameter; 70 unless given, a few levels more than variables may.</summary>
    public int MaxJsonDepth { get; init; } = 70;

    /// <summary>The documents that requests call by id; none unless given.</summary>
    public DocumentRegistry Documents { get; init; } = new();

    /// <summary>How many operations a body may bring in a list; 0, unless given, for none. They are priced together.</summary>
    public int MaxBatchedRequests { get; init; }

    /// <summary>How many sets of variables a body may bring in a list; 0, unless given, for none. They are priced together.</summary>
    public int MaxBatchedVariables { get; init; }

    /// <summary>
    /// The header <c>Cache-Control</c> of answers to GET that have data and no errors; null, unless given, for what the schema's <c>@cacheControl</c> says of
    /// what they ask for, and none where it says nothing.
    /// </summary>
    public string? CacheControl { get; init; }

    /// <summary>
    /// The key by which the header <c>GraphQL-Explain</c> has answers tell how they were made (<see cref="OperationRequest.IsExplained"/>); null, unless given, refuses all.
    /// </summary>
    public string? ExplainKey { get; init; }

    /// <summary>
    /// Whether answers in <c>application/graphql-response+json</c> have the statuses that the draft recommends since 2025: 422 for what parses and
    /// is wrong all the same, 294 for data with errors. Not unless set, as clients and proxies do not know 294.
    /// </summary>
    public bool HasDraftStatuses { get; init; }

    /// <summary>How often the reader of server-sent events is told that the connection is alive; 12 s unless given, infinite for never.</summary>
    public TimeSpan EventStreamKeepAlive { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>Measures it.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
