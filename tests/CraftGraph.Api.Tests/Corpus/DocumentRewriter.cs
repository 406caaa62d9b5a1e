using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Tests.Corpus;

/// <summary>Rewrites every selection of a document, the innermost first. What is added may use the variables below.</summary>
/// <param name="schema">The schema that the document is valid on.</param>
/// <param name="rewrite">Gives what stands in for the selections made of a type.</param>
internal sealed class DocumentRewriter(Schema schema, Func<NamedType, IReadOnlyList<SelectionNode>, IEnumerable<SelectionNode>> rewrite)
{
    /// <summary>A variable that is true, and one that is false.</summary>
    private static readonly IReadOnlyDictionary<string, bool> Constants = new Dictionary<string, bool> { ["always"] = true, ["never"] = false };

    /// <summary><c>@include</c> or <c>@skip</c> with one of the variables <c>always</c> and <c>never</c>.</summary>
    public static DirectiveNode Condition(string directive, string variable) =>
        new() { Name = directive, Arguments = [new() { Name = "if", Value = new VariableNode { Name = variable } }] };

    /// <summary>A field as it is, but for what is said.</summary>
    public static FieldNode With(
        FieldNode field, string? alias = null, IReadOnlyList<DirectiveNode>? directives = null, IReadOnlyList<SelectionNode>? selections = null) => new()
        {
            Alias = alias ?? field.Alias,
            Name = field.Name,
            Arguments = field.Arguments,
            Directives = directives ?? field.Directives,
            SelectionSet = selections is null ? field.SelectionSet : new() { Selections = selections },
        };

    /// <summary>The document with its selections rewritten, and more fragments where given.</summary>
    public string Rewrite(string text, Func<IEnumerable<FragmentDefinitionNode>>? fragments = null)
    {
        var definitions = Parser.Parse(text).Definitions.Select(Rewrite).ToList();
        return SyntaxPrinter.Print(new DocumentNode { Definitions = [.. definitions, .. fragments?.Invoke() ?? []] });
    }

    private DefinitionNode Rewrite(DefinitionNode definition)
    {
        if (definition is FragmentDefinitionNode fragment)
        {
            return new FragmentDefinitionNode
            {
                Name = fragment.Name,
                TypeCondition = fragment.TypeCondition,
                SelectionSet = Rewrite(schema.FindType(fragment.TypeCondition.Name)!, fragment.SelectionSet),
            };
        }

        var operation = (OperationDefinitionNode)definition;
        var selectionSet = Rewrite(schema.GetRootType(operation.Operation)!, operation.SelectionSet);
        var used = SyntaxPrinter.Print(selectionSet);
        return new OperationDefinitionNode
        {
            Operation = operation.Operation,
            Name = operation.Name,
            Variables =
            [
                .. operation.Variables,
                .. Constants.Where(constant => used.Contains($"${constant.Key}", StringComparison.Ordinal)).Select(constant => new VariableDefinitionNode
                {
                    Variable = new() { Name = constant.Key },
                    Type = new NamedTypeNode { Name = "Boolean" },
                    DefaultValue = new BooleanValueNode { Value = constant.Value },
                }),
            ],
            SelectionSet = selectionSet,
        };
    }

    private SelectionSetNode Rewrite(NamedType type, SelectionSetNode selectionSet) =>
        new() { Selections = [.. rewrite(type, [.. selectionSet.Selections.Select(selection => RewriteBelow(type, selection))])] };

    private SelectionNode RewriteBelow(NamedType type, SelectionNode selection) => selection switch
    {
        FieldNode { SelectionSet: { } below } field => With(field, selections: Rewrite(((ComplexType)type).Fields[field.Name].Type.Named, below).Selections),
        InlineFragmentNode inline => new InlineFragmentNode
        {
            TypeCondition = inline.TypeCondition,
            Directives = inline.Directives,
            SelectionSet = Rewrite(inline.TypeCondition is null ? type : schema.FindType(inline.TypeCondition.Name)!, inline.SelectionSet),
        },
        _ => selection,
    };
}
