using System.Collections.Concurrent;

namespace CraftGraph.Bench.Ceiling.Postgres;

/// <summary>Answers one operation, on as many connections as requests run at once.</summary>
internal sealed class PostgresEndpoint(string connectionString, PostgresAnswer answer)
{
    private readonly ConcurrentBag<PreparedBatch> _idle = [];

    public async Task AnswerAsync(HttpContext context)
    {
        var reader = context.Request.BodyReader;
        var body = await RequestVariables.ReadBodyAsync(reader, context.RequestAborted);
        if (!_idle.TryTake(out var prepared))
        {
            prepared = await PreparedBatch.CreateAsync(connectionString, answer);
        }

        answer.Bind(prepared.Batch, RequestVariables.Find(body));
        reader.AdvanceTo(body.End);
        await using (var row = await prepared.Batch.ExecuteReaderAsync(context.RequestAborted))
        {
            await answer.WriteAsync(row, prepared.Json);
        }

        prepared.Json.Flush();
        await Answers.SendAsync(context, prepared.Buffer.WrittenMemory);

        // A request that failed takes its connection with it.
        prepared.Reset();
        _idle.Add(prepared);
    }
}
