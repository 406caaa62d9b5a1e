namespace CraftGraph.Bench;

/// <summary>A server that can be started and measured.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="Command">The program and its arguments, given the address that it is to listen on.</param>
/// <param name="ToPath">The path at which it answers an operation.</param>
internal sealed record ServerProgram(string Name, Func<string, string[]> Command, Func<Operation, string> ToPath)
{
    /// <summary>Names of the operations that it answers.</summary>
    public IReadOnlyList<string> Operations { get; init; } = OperationCatalogue.Names;

    /// <summary>Whether its answers are the same bytes as the API's, and not only the same values.</summary>
    public bool AnswersSameBytes { get; init; } = true;
}
