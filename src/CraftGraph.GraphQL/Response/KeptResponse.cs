namespace CraftGraph.GraphQL.Response;

/// <summary>A response that is kept for other requests, with what was worked out of it. Shared by the requests; its bytes never change.</summary>
/// <param name="json">The response.</param>
internal sealed class KeptResponse(byte[] json)
{
    public ReadOnlyMemory<byte> Json => json;

    /// <summary>The tag by which HTTP clients ask whether it is still the same; null until one is sent.</summary>
    public string? EntityTag { get; set; }
}
