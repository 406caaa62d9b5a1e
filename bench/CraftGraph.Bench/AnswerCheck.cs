using System.Text;

namespace CraftGraph.Bench;

/// <summary>Compares what servers answer, so that all are measured with the same work.</summary>
internal static class AnswerCheck
{
    // Of the thousand bodies of an operation.
    private const int Step = 50;

    /// <summary>Compares the answers to every fiftieth body of an operation: bytes, or for peers the values of the JSON.</summary>
    /// <param name="expected">The server whose answers count.</param>
    /// <param name="actual">The other one.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="cancellationToken">Stops between answers.</param>
    /// <exception cref="BenchException">An answer differs, or tells of errors.</exception>
    public static async Task CompareAsync(Server expected, Server actual, Operation operation, CancellationToken cancellationToken)
    {
        for (var i = 0; i < operation.Bodies.Count; i += Step)
        {
            var wanted = await expected.AskAsync(operation, i, cancellationToken);
            var given = await actual.AskAsync(operation, i, cancellationToken);
            if (wanted.AsSpan().StartsWith("{\"errors\""u8))
            {
                throw new BenchException($"{expected.Name} fails on {operation.Bodies[i]}: {Encoding.UTF8.GetString(wanted)}");
            }

            if (!(actual.Program.AnswersSameBytes ? wanted.AsSpan().SequenceEqual(given) : JsonValues.AreSame(wanted, given)))
            {
                throw new BenchException(
                    $"""
                    The answers to {operation.Bodies[i]} differ.
                    {expected.Name}: {Encoding.UTF8.GetString(wanted)}
                    {actual.Name}: {Encoding.UTF8.GetString(given)}
                    """);
            }
        }
    }
}
