namespace CraftGraph.Api.Pages.Answers;

/// <summary>The entries of a connection of which a page shows the beginning only.</summary>
/// <param name="Nodes">The entries.</param>
/// <typeparam name="TNode">What an entry is.</typeparam>
public sealed record ListAnswer<TNode>(IReadOnlyList<TNode> Nodes);
