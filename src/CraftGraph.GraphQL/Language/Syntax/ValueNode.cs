using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Language.Syntax;

/// <summary>A literal or a variable. The cases below are all there are.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Input-Values"/>.</remarks>
public abstract class ValueNode : SyntaxNode;

/// <summary><c>$name</c>.</summary>
public sealed class VariableNode : ValueNode
{
    /// <summary>Where the name stands.</summary>
    public SourceLocation NameLocation { get; init; }

    /// <summary>The name without the dollar sign.</summary>
    public required string Name { get; init; }
}

/// <summary>An integer, as written.</summary>
public sealed class IntValueNode : ValueNode
{
    /// <summary>The digits with their sign, of any length.</summary>
    public required string Text { get; init; }
}

/// <summary>A number with a fraction or an exponent, as written.</summary>
public sealed class FloatValueNode : ValueNode
{
    /// <summary>The number's text.</summary>
    public required string Text { get; init; }
}

/// <summary>A string or a block string.</summary>
public sealed class StringValueNode : ValueNode
{
    /// <summary>The value, with escapes resolved and a block string's indentation taken away.</summary>
    public required string Value { get; init; }

    /// <summary>Whether it was written between three quotes.</summary>
    public bool IsBlock { get; init; }
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class BooleanValueNode : ValueNode
{
    /// <summary>The value.</summary>
    public required bool Value { get; init; }
}

/// <summary><c>null</c>.</summary>
public sealed class NullValueNode : ValueNode;

/// <summary>The name of an enum value.</summary>
public sealed class EnumValueNode : ValueNode
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }
}

/// <summary><c>[a, b]</c>.</summary>
public sealed class ListValueNode : ValueNode
{
    /// <summary>The items, in order.</summary>
    public required IReadOnlyList<ValueNode> Items { get; init; }
}

/// <summary><c>{ name: value }</c>.</summary>
public sealed class ObjectValueNode : ValueNode
{
    /// <summary>The fields, in order; a name may stand twice until validated.</summary>
    public required IReadOnlyList<ObjectFieldNode> Fields { get; init; }
}

/// <summary>One field of an object value.</summary>
public sealed class ObjectFieldNode : SyntaxNode
{
    /// <summary>The field's name.</summary>
    public required string Name { get; init; }

    /// <summary>The field's value.</summary>
    public required ValueNode Value { get; init; }
}
