using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Language.Syntax;

/// <summary>Which root type an operation starts from.</summary>
public enum OperationKind
{
    /// <summary>A read.</summary>
    Query,

    /// <summary>A write, then a read; root fields run one after the other.</summary>
    Mutation,

    /// <summary>A long-lived request that answers with each event of its source.</summary>
    Subscription,
}

/// <summary>A query, mutation or subscription.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Language.Operations"/>.</remarks>
public sealed class OperationDefinitionNode : DefinitionNode
{
    /// <summary>Which root type it starts from.</summary>
    public required OperationKind Operation { get; init; }

    /// <summary>Where the name stands; where the operation starts when it has none.</summary>
    public SourceLocation NameLocation { get; init; }

    /// <summary>The operation's name; null for an anonymous one.</summary>
    public string? Name { get; init; }

    /// <summary>Declared variables, in order.</summary>
    public IReadOnlyList<VariableDefinitionNode> Variables { get; init; } = [];

    /// <summary>What is asked of the root type.</summary>
    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>The declaration of one variable of an operation.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Language.Variables"/>.</remarks>
public sealed class VariableDefinitionNode : SyntaxNode
{
    /// <summary>The description before the variable; null without one.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The variable, whose location is that of its dollar sign.</summary>
    public required VariableNode Variable { get; init; }

    /// <summary>The declared type.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The default, a constant; null without one.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>Directives on the declaration, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}
