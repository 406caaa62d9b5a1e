using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Execution;

/// <summary>One response of several in the making: what is announced, delivered and completed.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/draft/#sec-Response-Format"/>.</remarks>
internal sealed class IncrementPayload : IDisposable
{
    private readonly ResponseWriter _pending = new();
    private readonly ResponseWriter _incremental = new();
    private readonly ResponseWriter _completed = new();

    public bool IsEmpty => _pending.Length + _incremental.Length + _completed.Length == 0;

    /// <summary>Says that a part is to come.</summary>
    public void Announce(PendingPart part)
    {
        Begin(_pending, part);
        _pending.WriteRaw(",\"path\":"u8);
        JsonValues.Write(part.Path, _pending);
        if (part.Label is not null)
        {
            _pending.WriteRaw(",\"label\":"u8);
            _pending.WriteString(part.Label);
        }

        _pending.WriteRaw((byte)'}');
    }

    /// <summary>Hands out fields of a fragment.</summary>
    /// <param name="fragment">The fragment.</param>
    /// <param name="path">Where the object of the fields is: the fragment's own or below.</param>
    /// <param name="increment">The members of the increment: data and errors.</param>
    public void Deliver(DeferredFragment fragment, IReadOnlyList<object> path, ReadOnlyMemory<byte> increment)
    {
        Begin(_incremental, fragment);
        if (path.Count > fragment.Path.Count)
        {
            _incremental.WriteRaw(",\"subPath\":"u8);
            JsonValues.Write(path.Skip(fragment.Path.Count), _incremental);
        }

        _incremental.WriteRaw((byte)',');
        _incremental.WriteRaw(increment.Span);
        _incremental.WriteRaw((byte)'}');
    }

    /// <summary>Hands out items of a list.</summary>
    /// <param name="stream">The list.</param>
    /// <param name="items">The items with commas in between.</param>
    /// <param name="errors">What went wrong in them.</param>
    public void Deliver(PendingStream stream, ReadOnlySpan<byte> items, IReadOnlyList<GraphQLError> errors)
    {
        Begin(_incremental, stream);
        _incremental.WriteRaw(",\"items\":["u8);
        _incremental.WriteRaw(items);
        _incremental.WriteRaw((byte)']');
        WriteErrors(_incremental, errors);
        _incremental.WriteRaw((byte)'}');
    }

    /// <summary>Says that no more comes of a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="errors">Why it could not be delivered whole; empty when it was.</param>
    public void Complete(PendingPart part, IReadOnlyList<GraphQLError> errors)
    {
        Begin(_completed, part);
        WriteErrors(_completed, errors);
        _completed.WriteRaw((byte)'}');
    }

    /// <summary>The response, which has nothing but this.</summary>
    public ExecutionResult ToResult(bool hasNext)
    {
        var writer = new ResponseWriter();
        writer.WriteRaw((byte)'{');
        WriteMembers(writer, hasNext);
        writer.WriteRaw((byte)'}');
        return new(writer, true, []);
    }

    /// <summary>Writes what there is as members of an object, without a comma before or after.</summary>
    public void WriteMembers(ResponseWriter writer, bool hasNext)
    {
        WriteList(writer, "\"pending\":["u8, _pending);
        WriteList(writer, "\"incremental\":["u8, _incremental);
        WriteList(writer, "\"completed\":["u8, _completed);
        writer.WriteRaw(hasNext ? "\"hasNext\":true"u8 : "\"hasNext\":false"u8);
    }

    public void Dispose()
    {
        _pending.Dispose();
        _incremental.Dispose();
        _completed.Dispose();
    }

    private static void Begin(ResponseWriter list, PendingPart part)
    {
        if (list.Length > 0)
        {
            list.WriteRaw((byte)',');
        }

        list.WriteRaw("{\"id\":\""u8);
        list.WriteNumber((long)part.Id);
        list.WriteRaw((byte)'"');
    }

    private static void WriteErrors(ResponseWriter list, IReadOnlyList<GraphQLError> errors)
    {
        if (errors.Count > 0)
        {
            list.WriteRaw((byte)',');
            ErrorWriter.Write(errors, list);
        }
    }

    private static void WriteList(ResponseWriter writer, ReadOnlySpan<byte> name, ResponseWriter list)
    {
        if (list.Length > 0)
        {
            writer.WriteRaw(name);
            writer.WriteRaw(list.Written.Span);
            writer.WriteRaw("],"u8);
        }
    }
}
