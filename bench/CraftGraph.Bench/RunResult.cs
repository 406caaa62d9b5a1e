namespace CraftGraph.Bench;

/// <summary>What a run showed.</summary>
/// <param name="Database">Which database it was on.</param>
/// <param name="Products">How many invented products the catalogue has.</param>
/// <param name="Loading">What making the catalogue took; null when it was there.</param>
/// <param name="Servers">What each server takes beside its requests.</param>
/// <param name="Operations">Each operation on each server that answers it.</param>
/// <param name="Pages">The first page of a listing and the last one.</param>
/// <param name="NewOperations">What the API takes for operations that it has not seen before.</param>
internal sealed record RunResult(
    string Database,
    int Products,
    string? Loading,
    IReadOnlyList<ServerFigures> Servers,
    IReadOnlyList<OperationResult> Operations,
    IReadOnlyList<OperationResult> Pages,
    IReadOnlyList<NewOperationResult> NewOperations);

/// <summary>What the servers made of an operation: the API first, then the hand-written one, then an earlier build of the API and the peers.</summary>
/// <param name="Operation">The operation's name.</param>
/// <param name="Servers">Medians, by server.</param>
internal sealed record OperationResult(string Operation, IReadOnlyList<(string Server, Load Load)> Servers);

/// <summary>Processor time for an operation whose text is new: read, validated, priced, planned, translated to SQL and answered.</summary>
/// <param name="Operation">The operation's name.</param>
/// <param name="Microseconds">Of the server and its database.</param>
internal sealed record NewOperationResult(string Operation, double Microseconds);
