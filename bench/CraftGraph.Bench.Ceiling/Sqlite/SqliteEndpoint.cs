using System.Text.Json;

namespace CraftGraph.Bench.Ceiling.Sqlite;

/// <summary>Writes the answer to a request's variables.</summary>
internal delegate void SqliteAnswer(CeilingConnection connection, ReadOnlySpan<byte> variables, Utf8JsonWriter json);

/// <summary>One operation, written by hand on SQLite.</summary>
internal sealed class SqliteEndpoint(ConnectionPool connections, SqliteAnswer answer)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var reader = context.Request.BodyReader;
        var body = await RequestVariables.ReadBodyAsync(reader, context.RequestAborted);
        var connection = connections.Rent();
        try
        {
            answer(connection, RequestVariables.Find(body), connection.Json);
            reader.AdvanceTo(body.End);
            connection.Json.Flush();
            await Answers.SendAsync(context, connection.Buffer.WrittenMemory);
        }
        finally
        {
            connections.Return(connection);
        }
    }
}
