using System.Text.Json;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>One of several names.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Enums"/>.</remarks>
public sealed class EnumType : LeafType
{
    private readonly Dictionary<object, EnumValue> _byValue = [];

    /// <summary>Creates the type with its values, in order.</summary>
    public EnumType(string name, IEnumerable<EnumValue> values)
        : base(name)
    {
        Values = new(values, value => value.Name);
        foreach (var value in Values)
        {
            _byValue.TryAdd(value.Value, value);
        }
    }

    /// <summary>The values, in order.</summary>
    public NamedList<EnumValue> Values { get; }

    /// <summary>The value that stands for <paramref name="value"/> in code; null when there is none.</summary>
    public EnumValue? Find(object value) => _byValue.GetValueOrDefault(value);

    /// <inheritdoc/>
    public override LeafResult ParseLiteral(ValueNode literal)
    {
        if (literal is EnumValueNode node)
        {
            return Parse(node.Name);
        }

        var text = SyntaxPrinter.Print(literal);
        return LeafResult.Invalid($"Enum \"{Name}\" cannot represent non-enum value: {text}.{Propose(text)}");
    }

    /// <inheritdoc/>
    public override LeafResult ParseJson(JsonElement json) => json.ValueKind is JsonValueKind.String
        ? Parse(json.GetString()!)
        : LeafResult.Invalid(
            $"Enum \"{Name}\" cannot represent non-string value: {JsonEcho.Describe(json)}.{Propose(JsonEcho.Describe(json))}");

    /// <inheritdoc/>
    public override LeafResult Serialize(object value) => Find(value) is { } found
        ? LeafResult.Valid(found.Name)
        : LeafResult.Invalid($"Enum \"{Name}\" cannot represent value: {JsonEcho.Describe(value)}");

    private LeafResult Parse(string name) => Values.TryGet(name, out var value)
        ? LeafResult.Valid(value.Value)
        : LeafResult.Invalid($"Value \"{JsonEcho.Shorten(name)}\" does not exist in \"{Name}\" enum.{Propose(name)}");

    private string Propose(string name) => DidYouMean.Sentence(name, Values.Select(value => value.Name), "the enum value");
}

/// <summary>A value of an enum.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Enums"/>.</remarks>
public sealed class EnumValue(string name, object? value = null)
{
    /// <summary>The value's name.</summary>
    public string Name { get; } = name;

    /// <summary>What stands for it in code: the name itself unless given.</summary>
    public object Value { get; } = value ?? name;

    /// <summary>What the value means; null without one.</summary>
    public string? Description { get; init; }

    /// <summary>Why clients should no longer use it; null while they may.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Directives that the printed schema shows, beside <c>@deprecated</c>.</summary>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];
}
