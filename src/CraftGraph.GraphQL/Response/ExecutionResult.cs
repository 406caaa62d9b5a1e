using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Response;

/// <summary>The response to one request, as bytes. Dispose it once they are sent: the buffer is used again.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Response-Format"/>.</remarks>
public sealed class ExecutionResult : IDisposable
{
    private readonly ResponseWriter _writer;

    internal ExecutionResult(ResponseWriter writer, bool hasData, IReadOnlyList<GraphQLError> errors)
    {
        _writer = writer;
        HasData = hasData;
        Errors = errors;
    }

    /// <summary>Whether execution began, so that the response has <c>data</c>, be it null. False for a request error, and when only the price was asked for.</summary>
    public bool HasData { get; }

    /// <summary>The errors told; empty when all went well.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>The response as UTF-8 JSON: <c>errors</c> first when there are any, then <c>data</c> unless it is a request error.</summary>
    public ReadOnlyMemory<byte> Json => _writer.Written;

    /// <summary>A response that only tells what is wrong with the request.</summary>
    public static ExecutionResult FromErrors(IReadOnlyList<GraphQLError> errors)
    {
        var writer = new ResponseWriter();
        writer.WriteRaw((byte)'{');
        ErrorWriter.Write(errors, writer);
        writer.WriteRaw((byte)'}');
        return new(writer, false, errors);
    }

    /// <summary>A response that neither has data nor tells of mistakes, but answers what was asked about the operation.</summary>
    /// <param name="extensions">A JSON object.</param>
    internal static ExecutionResult FromExtensions(ReadOnlySpan<byte> extensions)
    {
        var writer = new ResponseWriter();
        writer.WriteRaw("{\"extensions\":"u8);
        writer.WriteRaw(extensions);
        writer.WriteRaw((byte)'}');
        return new(writer, false, []);
    }

    /// <summary>Adds <c>extensions</c> at the end of a response that has none.</summary>
    /// <param name="extensions">A JSON object.</param>
    internal void AddExtensions(ReadOnlySpan<byte> extensions)
    {
        BeginMember();
        _writer.WriteRaw("\"extensions\":"u8);
        _writer.WriteRaw(extensions);
        _writer.WriteRaw((byte)'}');
    }

    /// <summary>Adds members at the end of the response.</summary>
    /// <param name="write">Writes them, with commas in between.</param>
    internal void AddMembers(Action<ResponseWriter> write)
    {
        BeginMember();
        write(_writer);
        _writer.WriteRaw((byte)'}');
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    // In place of the last brace.
    private void BeginMember()
    {
        _writer.Rewind(_writer.Length - 1);
        _writer.WriteRaw((byte)',');
    }
}
