namespace CraftGraph.Api.Hosting;

/// <summary>The query that a newcomer is shown, and that warms the host up.</summary>
internal static class SampleQuery
{
    /// <summary>The document.</summary>
    public const string Text = "{regions(first:3){nodes{slug name{value}}}}";

    /// <summary>Its address from the host's root, encoded so that shells and browsers take it alike.</summary>
    public static string Address { get; } = GraphQLEndpoint.Path + "?query=" + Uri.EscapeDataString(Text);
}
