using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

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

    /// <summary>The session of a request of which something was put off.</summary>
    public static RequestSession Of(OperationContext context) =>
        context.Feature<RequestSession>() ?? throw new InvalidOperationException("Nothing was put off: the request has no session.");

    /// <summary>Writes what was put off; false when it must be null, which is reported where it is not told by a null row.</summary>
    public async ValueTask<bool> WriteAsync(Output output, RowReader? row, OperationContext context, ResponseWriter writer)
    {
        var session = Opened ?? await Opening.ConfigureAwait(false);
        lock (Turn)
        {
            return output.Write(row, new(context, session, writer)) is OutputResult.Written;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Opening.IsCompletedSuccessfully)
        {
            Opening.Result.Dispose();
        }
    }
}
