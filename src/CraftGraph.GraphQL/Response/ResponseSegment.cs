namespace CraftGraph.GraphQL.Response;

/// <summary>A part of what is written.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How many bytes it has.</param>
public readonly record struct ResponseSegment(int Start, int Length);
