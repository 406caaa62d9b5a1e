using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>A scalar whose values are written as strings of one format.</summary>
/// <param name="name">The scalar's name.</param>
/// <param name="format">The format in words, with an example, for those whose value is refused.</param>
internal abstract class TextScalar<T>(string name, string format) : ScalarType(name)
    where T : notnull
{
    private const int LongestEcho = 100;

    public override LeafResult ParseLiteral(ValueNode literal) => literal is StringValueNode node
        ? Parse(node.Value)
        : LeafResult.Invalid($"{Name} cannot represent a non string value; expected {format}.");

    public override LeafResult ParseJson(JsonElement json) => json.ValueKind is JsonValueKind.String
        ? Parse(json.GetString()!)
        : LeafResult.Invalid($"{Name} cannot represent a non string value; expected {format}.");

    public override LeafResult Serialize(object value)
    {
        if (TryConvert(value, out var converted))
        {
            return LeafResult.Valid(Format(converted));
        }

        // A text is only passed on when clients could give it back.
        return value is string text
            ? Parse(text) is { IsValid: true, Value: T parsed } ? LeafResult.Valid(Format(parsed)) : Refuse(text)
            : LeafResult.Invalid($"{Name} cannot represent a value of type {value.GetType().Name}.");
    }

    /// <summary>Reads a text, exactly.</summary>
    protected abstract bool TryParse(string text, [MaybeNullWhen(false)] out T value);

    /// <summary>Takes what a resolver may return for the scalar.</summary>
    protected virtual bool TryConvert(object value, [MaybeNullWhen(false)] out T converted)
    {
        if (value is T same)
        {
            converted = same;
            return true;
        }

        converted = default;
        return false;
    }

    /// <summary>Writes a value as <see cref="TryParse"/> reads it.</summary>
    protected abstract string Format(T value);

    private LeafResult Parse(string text) => TryParse(text, out var value) ? LeafResult.Valid(value) : Refuse(text);

    private LeafResult Refuse(string text) => LeafResult.Invalid(
        $"{Name} cannot represent value: \"{(text.Length <= LongestEcho ? text : text[..LongestEcho] + "…")}\"; expected {format}.");
}
