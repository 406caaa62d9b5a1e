using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation;

/// <summary>
/// One section of the specification's chapter on validation. It is called on the way into and out of each node of the
/// document and reports to the context. A rule keeps what it saw, so an instance serves one document.
/// </summary>
/// <param name="section">The anchor of the section in the specification's page.</param>
/// <param name="referenceName">The name that the reference implementation gives to the rule.</param>
/// <param name="edition">The edition of the specification that has the section.</param>
internal abstract class ValidationRule(string section, string referenceName, string edition = "September2025")
{
    /// <summary>The anchor of the section in the specification's page.</summary>
    public string Section { get; } = section;

    /// <summary>The name that the reference implementation gives to the rule; several of ours may be one of its rules.</summary>
    public string ReferenceName { get; } = referenceName;

    /// <summary>The address of the section, told as <c>extensions.specifiedBy</c>.</summary>
    public string SpecifiedBy { get; } = $"https://spec.graphql.org/{edition}/#{section}";

    public virtual void Enter(DocumentNode document, ValidationContext context)
    {
    }

    /// <summary>Called last, when all variable usages and fragment spreads are known.</summary>
    public virtual void Leave(DocumentNode document, ValidationContext context)
    {
    }

    public virtual void Enter(OperationDefinitionNode operation, ValidationContext context)
    {
    }

    public virtual void Enter(FragmentDefinitionNode fragment, ValidationContext context)
    {
    }

    public virtual void Enter(VariableDefinitionNode variable, ValidationContext context)
    {
    }

    public virtual void Enter(SelectionSetNode selectionSet, ValidationContext context)
    {
    }

    public virtual void Enter(FieldNode field, ValidationContext context)
    {
    }

    /// <summary>Called after everything below the field.</summary>
    public virtual void Leave(FieldNode field, ValidationContext context)
    {
    }

    public virtual void Enter(FragmentSpreadNode spread, ValidationContext context)
    {
    }

    public virtual void Enter(InlineFragmentNode fragment, ValidationContext context)
    {
    }

    /// <summary>Called once for each place that may have directives, with all that stand there, when there are any.</summary>
    public virtual void Enter(IReadOnlyList<DirectiveNode> directives, ValidationContext context)
    {
    }

    public virtual void Enter(DirectiveNode directive, ValidationContext context)
    {
    }

    public virtual void Enter(ArgumentNode argument, ValidationContext context)
    {
    }

    /// <summary>Called for literals of every kind, lists and objects before what they hold; not for variables.</summary>
    public virtual void Enter(ValueNode value, ValidationContext context)
    {
    }

    public virtual void Enter(ObjectFieldNode field, ValidationContext context)
    {
    }
}
