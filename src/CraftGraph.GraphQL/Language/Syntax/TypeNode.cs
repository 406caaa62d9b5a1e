namespace CraftGraph.GraphQL.Language.Syntax;

/// <summary>A reference to a type: a name, a list or a non-null wrapper. <see cref="object.ToString"/> prints it as written.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Type-References"/>.</remarks>
public abstract class TypeNode : SyntaxNode;

/// <summary>A type named.</summary>
public sealed class NamedTypeNode : TypeNode
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary><c>[T]</c>.</summary>
public sealed class ListTypeNode : TypeNode
{
    /// <summary>The type of the items.</summary>
    public required TypeNode ItemType { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"[{ItemType}]";
}

/// <summary><c>T!</c>.</summary>
public sealed class NonNullTypeNode : TypeNode
{
    /// <summary>The type that may not be null here; itself never non-null.</summary>
    public required TypeNode NullableType { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{NullableType}!";
}
