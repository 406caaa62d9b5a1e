using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Roots;

/// <summary>The session that all root fields of a request share, so that they read one snapshot. It ends with the request.</summary>
internal sealed class RequestSession : IDisposable
{
    /// <param name="opening">The session, open or on its way.</param>
    public RequestSession(ValueTask<StatementSession> opening)
    {
        Opened = opening.IsCompletedSuccessfully ? opening.Result : null;
        Opening = Opened is null ? opening.AsTask() : Task.FromResult(Opened);
    }

    /// <summary>The session; null when it was not open at once.</summary>
    public StatementSession? Opened { get; }

    /// <summary>The session when it is open.</summary>
    public Task<StatementSession> Opening { get; }

    /// <summary>Held while a root field is written: two that waited for the session may both go on when it is open.</summary>
    public Lock Turn { get; } = new();

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Opening.IsCompletedSuccessfully)
        {
            Opening.Result.Dispose();
        }
    }
}
