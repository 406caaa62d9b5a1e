using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Response;

/// <summary>The response to one request, as bytes. Dispose it once they are sent: the buffer is used again.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Response-Format"/>.</remarks>
public sealed class ExecutionResult : IDisposable
{
    // One of the two.
    private readonly ResponseWriter? _writer;
    private readonly KeptResponse? _kept;
    private int _maxAge = -1;

    internal ExecutionResult(ResponseWriter writer, bool hasData, IReadOnlyList<GraphQLError> errors)
    {
        _writer = writer;
        HasData = hasData;
        Errors = errors;
    }

    /// <summary>A response that was made for another request.</summary>
    /// <param name="kept">The response: it has data and no errors.</param>
    /// <param name="age">How long ago it was made; null for one that is the same at any time.</param>
    internal ExecutionResult(KeptResponse kept, TimeSpan? age = null)
    {
        _kept = kept;
        Age = age;
        HasData = true;
        Errors = [];
    }

    /// <summary>Whether execution began, so that the response has <c>data</c>, be it null. False for a request error, and when only the price was asked for.</summary>
    public bool HasData { get; }

    /// <summary>The errors told; empty when all went well.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>The response as UTF-8 JSON: <c>errors</c> first when there are any, then <c>data</c> unless it is a request error.</summary>
    public ReadOnlyMemory<byte> Json => _writer?.Written ?? _kept!.Json;

    /// <summary>How long ago the response was made for another request that asked the same; null when it was made for this one, and where it never changes.</summary>
    public TimeSpan? Age { get; }

    /// <summary>
    /// For how many seconds more it may be kept as far as the schema and the calendar say, 0 for not at all; null where nothing says anything. Worked out for
    /// requests that are read-only.
    /// </summary>
    public int? MaxAge
    {
        get => _maxAge < 0 ? null : _maxAge;
        internal set => _maxAge = value ?? -1;
    }

    /// <summary>Whether only the client that asked may keep it.</summary>
    public bool IsPrivate { get; internal set; }

    /// <summary>The response as it is kept for other requests; null where it is not.</summary>
    internal KeptResponse? Kept => _kept;

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
        var writer = BeginMember();
        writer.WriteRaw("\"extensions\":"u8);
        writer.WriteRaw(extensions);
        writer.WriteRaw((byte)'}');
    }

    /// <summary>Adds members at the end of the response.</summary>
    /// <param name="write">Writes them, with commas in between.</param>
    internal void AddMembers(Action<ResponseWriter> write)
    {
        var writer = BeginMember();
        write(writer);
        writer.WriteRaw((byte)'}');
    }

    /// <inheritdoc/>
    public void Dispose() => _writer?.Dispose();

    // In place of the last brace. What others have too gets nothing added.
    private ResponseWriter BeginMember()
    {
        var writer = _writer ?? throw new InvalidOperationException("The response is kept for other requests.");
        writer.Rewind(writer.Length - 1);
        writer.WriteRaw((byte)',');
        return writer;
    }
}
