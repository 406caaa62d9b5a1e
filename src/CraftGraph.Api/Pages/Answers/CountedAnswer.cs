namespace CraftGraph.Api.Pages.Answers;

/// <summary>The beginning of a connection, with how many entries it has in all.</summary>
/// <param name="TotalCount">How many there are.</param>
/// <param name="Nodes">The first of them.</param>
/// <typeparam name="TNode">What an entry is.</typeparam>
public sealed record CountedAnswer<TNode>(int TotalCount, IReadOnlyList<TNode> Nodes);

/// <summary>How many entries a connection has.</summary>
/// <param name="TotalCount">How many there are.</param>
public sealed record CountAnswer(int TotalCount);
