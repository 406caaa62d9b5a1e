namespace CraftGraph.Bench;

/// <summary>What a run showed.</summary>
/// <param name="Products">How many invented products the catalogue has.</param>
/// <param name="Start">How long after its start the API gave its first answer.</param>
/// <param name="Operations">Each operation on each server.</param>
/// <param name="Pages">The first page of a listing and the last one.</param>
/// <param name="Memory">What each server had in use in the end, in bytes.</param>
internal sealed record RunResult(
    int Products,
    TimeSpan Start,
    IReadOnlyList<OperationResult> Operations,
    IReadOnlyList<OperationResult> Pages,
    IReadOnlyList<(string Server, long Bytes)> Memory);

/// <summary>What the servers made of an operation: the API first, then the hand-written one, then an earlier build of the API.</summary>
/// <param name="Operation">The operation's name.</param>
/// <param name="Servers">Medians, by server.</param>
internal sealed record OperationResult(string Operation, IReadOnlyList<(string Server, Load Load)> Servers);
