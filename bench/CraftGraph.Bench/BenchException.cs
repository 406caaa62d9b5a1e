namespace CraftGraph.Bench;

/// <summary>Something that a run needs is missing or wrong; the message says what, in one line.</summary>
internal sealed class BenchException(string message) : Exception(message);
