using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.Api.Tests.Corpus;

/// <summary>Puts <c>@defer</c> and <c>@stream</c> into a document at places of its own choice, the same for the same seed.</summary>
internal sealed class IncrementInserter(int seed)
{
    private readonly Random _random = new(seed);
    private int _labels;

    public string Insert(string text)
    {
        var document = Parser.Parse(text);
        return SyntaxPrinter.Print(new DocumentNode { Definitions = [.. document.Definitions.Select(Insert)] });
    }

    private DefinitionNode Insert(DefinitionNode definition) => definition switch
    {
        OperationDefinitionNode operation => new OperationDefinitionNode
        {
            Operation = operation.Operation,
            Name = operation.Name,
            Variables = operation.Variables,
            Directives = operation.Directives,
            SelectionSet = Insert(operation.SelectionSet),
        },
        FragmentDefinitionNode fragment => new FragmentDefinitionNode
        {
            Name = fragment.Name,
            TypeCondition = fragment.TypeCondition,
            Directives = fragment.Directives,
            SelectionSet = Insert(fragment.SelectionSet),
        },
        _ => definition,
    };

    private SelectionSetNode Insert(SelectionSetNode set)
    {
        var selections = set.Selections.Select(Insert).ToList();
        return _random.Next(3) > 0 ? new() { Selections = selections } : new() { Selections = Defer(selections) };
    }

    // Some selections go into a deferred fragment, some of them both in and outside.
    private List<SelectionNode> Defer(List<SelectionNode> selections)
    {
        var kept = selections.Where(_ => _random.Next(2) == 0).ToList();
        var deferred = selections.Where(selection => !kept.Contains(selection) || (IsPlain(selection) && _random.Next(4) == 0)).ToList();
        if (deferred.Count > 0)
        {
            kept.Insert(_random.Next(kept.Count + 1), new InlineFragmentNode
            {
                Directives = [Directive("defer")],
                SelectionSet = new() { Selections = deferred },
            });
        }

        return kept;
    }

    private SelectionNode Insert(SelectionNode selection) => selection switch
    {
        FieldNode { SelectionSet: not null } field => new FieldNode
        {
            Alias = field.Alias,
            Name = field.Name,
            Arguments = field.Arguments,
            Directives = field.Name is "nodes" or "edges" && _random.Next(2) == 0
                ? [.. field.Directives, Directive("stream", new ArgumentNode { Name = "initialCount", Value = new IntValueNode { Text = $"{_random.Next(4)}" } })]
                : field.Directives,
            SelectionSet = Insert(field.SelectionSet),
        },
        InlineFragmentNode inline => new InlineFragmentNode
        {
            TypeCondition = inline.TypeCondition,
            Directives = inline.Directives,
            SelectionSet = Insert(inline.SelectionSet),
        },
        _ => selection,
    };

    // Asked for twice, a selection would repeat the labels and streams in it.
    private static bool IsPlain(SelectionNode selection) => selection is FieldNode { SelectionSet: null };

    private DirectiveNode Directive(string name, params ArgumentNode[] arguments) => new()
    {
        Name = name,
        Arguments = [new() { Name = "label", Value = new StringValueNode { Value = $"{name}{_labels++}" } }, .. arguments],
    };
}
