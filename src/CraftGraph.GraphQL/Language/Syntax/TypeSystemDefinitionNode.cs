using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Language.Syntax;

/// <summary>A definition or extension of the type system.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Type-System"/>.</remarks>
public abstract class TypeSystemDefinitionNode : DefinitionNode
{
    /// <summary>Whether it was written with <c>extend</c>; an extension may leave out its body.</summary>
    public bool IsExtension { get; init; }
}

/// <summary><c>schema { ... }</c>.</summary>
public sealed class SchemaDefinitionNode : TypeSystemDefinitionNode
{
    /// <summary>The root types named, in order.</summary>
    public required IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; init; }
}

/// <summary><c>query: Query</c> inside a schema definition.</summary>
public sealed class OperationTypeDefinitionNode : SyntaxNode
{
    /// <summary>Which kind of operation.</summary>
    public required OperationKind Operation { get; init; }

    /// <summary>The object type it starts from.</summary>
    public required NamedTypeNode Type { get; init; }
}

/// <summary><c>directive @name(...) on ...</c>. An extension adds directives to the definition, and has nothing else.</summary>
public sealed class DirectiveDefinitionNode : TypeSystemDefinitionNode
{
    /// <summary>Where the name stands.</summary>
    public SourceLocation NameLocation { get; init; }

    /// <summary>The directive's name, without the at sign.</summary>
    public required string Name { get; init; }

    /// <summary>The arguments, in order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>Whether it may stand twice on the same place.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The names of the places it may stand on, in order; at least one in a definition.</summary>
    public IReadOnlyList<DirectiveLocationNode> Locations { get; init; } = [];
}

/// <summary>The name of a place that a directive may stand on.</summary>
public sealed class DirectiveLocationNode : SyntaxNode
{
    /// <summary>One of the specification's names, such as <c>FIELD_DEFINITION</c>.</summary>
    public required string Name { get; init; }
}

/// <summary>The definition or extension of a named type.</summary>
public abstract class TypeDefinitionNode : TypeSystemDefinitionNode
{
    /// <summary>Where the name stands.</summary>
    public SourceLocation NameLocation { get; init; }

    /// <summary>The type's name.</summary>
    public required string Name { get; init; }
}

/// <summary><c>scalar Name</c>.</summary>
public sealed class ScalarTypeDefinitionNode : TypeDefinitionNode;

/// <summary>An object type or an interface: both have interfaces and fields.</summary>
public abstract class ComplexTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>The interfaces it implements, in order.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; init; } = [];

    /// <summary>The fields, in order.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; init; } = [];
}

/// <summary><c>type Name</c>.</summary>
public sealed class ObjectTypeDefinitionNode : ComplexTypeDefinitionNode;

/// <summary><c>interface Name</c>.</summary>
public sealed class InterfaceTypeDefinitionNode : ComplexTypeDefinitionNode;

/// <summary><c>union Name = A | B</c>.</summary>
public sealed class UnionTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>The member types, in order.</summary>
    public IReadOnlyList<NamedTypeNode> MemberTypes { get; init; } = [];
}

/// <summary><c>enum Name</c>.</summary>
public sealed class EnumTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>The values, in order.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; init; } = [];
}

/// <summary><c>input Name</c>.</summary>
public sealed class InputObjectTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>The fields, in order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; init; } = [];
}

/// <summary>A field of an object type or interface.</summary>
public sealed class FieldDefinitionNode : SyntaxNode
{
    /// <summary>The description before it; null without one.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>Where the name stands.</summary>
    public SourceLocation NameLocation { get; init; }

    /// <summary>The field's name.</summary>
    public required string Name { get; init; }

    /// <summary>The arguments, in order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>The type of the value.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>Directives on the field, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>An argument's or an input field's definition.</summary>
public sealed class InputValueDefinitionNode : SyntaxNode
{
    /// <summary>The description before it; null without one.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>Where the name stands.</summary>
    public SourceLocation NameLocation { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The type of the value.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The default, a constant; null without one.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>Directives on it, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A value of an enum.</summary>
public sealed class EnumValueDefinitionNode : SyntaxNode
{
    /// <summary>The description before it; null without one.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>Where the name stands.</summary>
    public SourceLocation NameLocation { get; init; }

    /// <summary>The value's name.</summary>
    public required string Name { get; init; }

    /// <summary>Directives on it, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}
