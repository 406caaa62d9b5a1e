using System.Buffers;
using System.Text.Json;

namespace CraftGraph.Bench.Ceiling;

/// <summary>Writes the answer to a request's variables.</summary>
internal delegate void AnswerWriter(CeilingConnection connection, ReadOnlySpan<byte> variables, Utf8JsonWriter json);

/// <summary>One operation, written by hand: reads the variables from the same request that the engine gets, and writes the same answer.</summary>
internal sealed class QueryEndpoint(ConnectionPool connections, AnswerWriter write)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var reader = context.Request.BodyReader;
        var read = await reader.ReadAsync(context.RequestAborted);
        while (!read.IsCompleted)
        {
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await reader.ReadAsync(context.RequestAborted);
        }

        var connection = connections.Rent();
        try
        {
            var body = read.Buffer.IsSingleSegment ? read.Buffer.FirstSpan : read.Buffer.ToArray();
            write(connection, FindVariables(body), connection.Json);
            reader.AdvanceTo(read.Buffer.End);
            connection.Json.Flush();
            await Answers.SendAsync(context, connection.Buffer.WrittenMemory);
        }
        finally
        {
            connections.Return(connection);
        }
    }

    private static ReadOnlySpan<byte> FindVariables(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var found = json.ValueTextEquals("variables"u8);
            json.Read();
            var start = (int)json.TokenStartIndex;
            json.Skip();
            if (found)
            {
                return body[start..(int)json.BytesConsumed];
            }
        }

        return default;
    }
}
