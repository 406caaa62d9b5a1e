using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Validation.Limits;

namespace CraftGraph.GraphQL.Validation;

/// <summary>The fragments of a document and which definitions spread them. Nothing here recurses.</summary>
internal sealed class FragmentGraph
{
    private readonly ValidationContext _context;
    private readonly Dictionary<string, FragmentDefinitionNode> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, IReadOnlyList<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<FragmentDefinitionNode>> _reached = [];
    private int _workLeft;

    public FragmentGraph(ValidationContext context)
    {
        _context = context;
        _workLeft = context.Limits.FragmentWork;
        foreach (var fragment in context.Document.Definitions.OfType<FragmentDefinitionNode>())
        {
            _byName[fragment.Name] = fragment;
        }
    }

    /// <summary>The fragment of that name, the last one where there are several; null when there is none.</summary>
    public FragmentDefinitionNode? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The spreads below a definition's selection set, without those inside the fragments spread.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(SelectionSetNode selectionSet)
    {
        if (_spreads.TryGetValue(selectionSet, out var known))
        {
            return known;
        }

        var spreads = new List<FragmentSpreadNode>();
        var pending = new Stack<SelectionSetNode>([selectionSet]);
        while (pending.TryPop(out var current))
        {
            foreach (var selection in current.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } inner }:
                        pending.Push(inner);
                        break;
                    case InlineFragmentNode inline:
                        pending.Push(inline.SelectionSet);
                        break;
                }
            }
        }

        return _spreads[selectionSet] = spreads;
    }

    /// <summary>The fragments that an operation uses, directly or through others, each once.</summary>
    public IReadOnlyList<FragmentDefinitionNode> ReachedFrom(OperationDefinitionNode operation) =>
        _reached.TryGetValue(operation, out var known) ? known : _reached[operation] = Reach([operation]);

    /// <summary>The fragments that any of the operations uses, directly or through others, each once.</summary>
    public IReadOnlyList<FragmentDefinitionNode> Reach(IEnumerable<OperationDefinitionNode> operations)
    {
        var fragments = new List<FragmentDefinitionNode>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<SelectionSetNode>(operations.Select(operation => operation.SelectionSet));
        while (pending.TryDequeue(out var selectionSet))
        {
            var spreads = SpreadsIn(selectionSet);
            if (!Spend(spreads.Count + 1))
            {
                break;
            }

            foreach (var spread in spreads)
            {
                if (seen.Add(spread.Name) && Find(spread.Name) is { } fragment)
                {
                    fragments.Add(fragment);
                    pending.Enqueue(fragment.SelectionSet);
                }
            }
        }

        return fragments;
    }

    /// <summary>Takes steps from the budget of following fragments.</summary>
    /// <returns>False, and validation has stopped, when the budget is used up.</returns>
    public bool Spend(int steps)
    {
        _workLeft -= steps;
        if (_workLeft >= 0)
        {
            return true;
        }

        var maximum = _context.Limits.FragmentWork;
        _context.Stop(LimitError.Create(
            "fragmentWork",
            $"Following the document's fragments takes more than {maximum} steps.",
            maximum,
            (long)maximum - _workLeft));
        return false;
    }
}
