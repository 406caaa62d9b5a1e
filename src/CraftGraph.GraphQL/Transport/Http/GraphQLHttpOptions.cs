namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>What a host decides about GraphQL over HTTP.</summary>
public sealed record GraphQLHttpOptions
{
    /// <summary>How many bytes a body may have; 1 MiB unless given.</summary>
    public int MaxBodyBytes { get; init; } = 1 << 20;

    /// <summary>How deep JSON may nest in a body or parameter; 70 unless given, a few levels more than variables may.</summary>
    public int MaxJsonDepth { get; init; } = 70;
}
