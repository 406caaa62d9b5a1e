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

    /// <summary>Whether execution began, so that the response has <c>data</c>, be it null. False for a request error.</summary>
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

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
