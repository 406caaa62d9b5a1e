using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Validation;

/// <summary>Where in the schema a node of the document stands. What the schema does not know is null.</summary>
internal readonly record struct DocumentPosition
{
    /// <summary>The operation or fragment definition that the node is part of.</summary>
    public DefinitionNode? Definition { get; init; }

    /// <summary>The composite type that the enclosing selection set is made on.</summary>
    public NamedType? ParentType { get; init; }

    /// <summary>The type of the field, inline fragment, fragment or operation itself.</summary>
    public GraphQLType? Type { get; init; }

    /// <summary>The definition of the field, or of the closest field around.</summary>
    public Field? Field { get; init; }

    /// <summary>The kind of place that the directives at hand stand on.</summary>
    public DirectiveLocations DirectiveLocation { get; init; }

    /// <summary>Whether the node is a directive or part of one.</summary>
    public bool IsInDirective { get; init; }

    /// <summary>The definition of the directive that the node is or is part of.</summary>
    public DirectiveDefinition? Directive { get; init; }

    /// <summary>The definition of the argument that the node is or is part of.</summary>
    public InputValue? Argument { get; init; }

    /// <summary>The type expected of the literal or variable.</summary>
    public GraphQLType? InputType { get; init; }

    /// <summary>Whether the argument or input field that the value is given for has a default of its own.</summary>
    public bool HasDefaultValue { get; init; }

    /// <summary>The input object type whose field the value is given for directly.</summary>
    public InputObjectType? InputObject { get; init; }

    /// <summary>
    /// Whether an enclosing list or object stands where neither is expected. The outermost is judged as one value, what it
    /// holds is not.
    /// </summary>
    public bool IsInRefusedLiteral { get; init; }
}
