using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Planning;

/// <summary>A field whose value the document's text decides, such as <c>__typename</c>.</summary>
/// <param name="json">The value as JSON.</param>
public sealed class ConstantField(ReadOnlyMemory<byte> json) : PlannedField
{
    /// <summary>The value as JSON.</summary>
    public ReadOnlyMemory<byte> Json { get; } = json;

    /// <inheritdoc/>
    public override ValueTask<bool> WriteAsync(OperationContext context, object? parent, ResponseWriter writer)
    {
        writer.WriteRaw(Json.Span);
        return ValueTask.FromResult(true);
    }

    /// <summary>Says that the value is constant, and how long it is.</summary>
    public override string ToString() => Json.Length <= 40
        ? $"constant {System.Text.Encoding.UTF8.GetString(Json.Span)}"
        : $"constant of {Json.Length} bytes";
}
