using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace CraftGraph.Bench.Ceiling;

/// <summary>Reads the variables of the same requests that the engine gets.</summary>
internal static class RequestVariables
{
    /// <summary>Waits for the whole body; the caller advances the reader when it has read it.</summary>
    public static async ValueTask<ReadOnlySequence<byte>> ReadBodyAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        var read = await reader.ReadAsync(cancellationToken);
        while (!read.IsCompleted)
        {
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await reader.ReadAsync(cancellationToken);
        }

        return read.Buffer;
    }

    /// <summary>The JSON of the variables in a body.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySequence<byte> body)
    {
        var bytes = body.IsSingleSegment ? body.FirstSpan : body.ToArray();
        var json = new Utf8JsonReader(bytes);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var found = json.ValueTextEquals("variables"u8);
            json.Read();
            var start = (int)json.TokenStartIndex;
            json.Skip();
            if (found)
            {
                return bytes[start..(int)json.BytesConsumed];
            }
        }

        return default;
    }

    /// <summary>A variable of the type String.</summary>
    public static string? GetText(ReadOnlySpan<byte> variables, ReadOnlySpan<byte> name)
    {
        var json = Find(variables, name);
        return json.TokenType == JsonTokenType.String ? json.GetString() : null;
    }

    /// <summary>A variable of the type Int.</summary>
    public static long GetInteger(ReadOnlySpan<byte> variables, ReadOnlySpan<byte> name) => Find(variables, name).GetInt64();

    /// <summary>A number, however deep its name stands.</summary>
    public static double GetDouble(ReadOnlySpan<byte> variables, ReadOnlySpan<byte> name) => Find(variables, name).GetDouble();

    private static Utf8JsonReader Find(ReadOnlySpan<byte> variables, ReadOnlySpan<byte> name)
    {
        var json = new Utf8JsonReader(variables);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals(name))
            {
                json.Read();
                break;
            }
        }

        return json;
    }
}
