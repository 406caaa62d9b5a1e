using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Limits;

/// <summary>What the text of one operation or fragment holds, without the fragments that it spreads.</summary>
internal sealed class DefinitionCensus
{
    private readonly List<(string Fragment, int Depth)> _spreads = [];

    /// <summary>Counts a definition, with a stack of its own.</summary>
    public DefinitionCensus(SelectionSetNode root, IReadOnlyList<DirectiveNode> directives)
    {
        Add(directives);
        var pending = new Stack<(SelectionSetNode SelectionSet, int Depth)>([(root, 1)]);
        while (pending.TryPop(out var current))
        {
            var names = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var selection in current.SelectionSet.Selections)
            {
                Add(selection.Directives);
                switch (selection)
                {
                    case FieldNode field:
                        Add(field, current.Depth, names);
                        if (field.SelectionSet is { } inner)
                        {
                            pending.Push((inner, current.Depth + 1));
                        }

                        break;
                    case InlineFragmentNode inline:
                        pending.Push((inline.SelectionSet, current.Depth));
                        break;
                    case FragmentSpreadNode spread:
                        _spreads.Add((spread.Name, current.Depth - 1));
                        break;
                }
            }
        }
    }

    /// <summary>Fields in the text.</summary>
    public int Fields { get; private set; }

    /// <summary>The most levels of fields in the text.</summary>
    public int Depth { get; private set; }

    /// <summary>Aliases in the text.</summary>
    public int Aliases { get; private set; }

    /// <summary>Directives in the text.</summary>
    public int Directives { get; private set; }

    /// <summary>The most directives on one place, and where the first of them stands.</summary>
    public (int Count, SourceLocation Location) MostDirectives { get; private set; }

    /// <summary>The most fields of one response name in one selection set, and where the last of them stands.</summary>
    public (int Count, SourceLocation Location) MostRepeated { get; private set; }

    /// <summary>The fragments spread, each as often as it is, with the levels of fields around the spread.</summary>
    public IReadOnlyList<(string Fragment, int Depth)> Spreads => _spreads;

    /// <summary>Counts the directives of a further place, such as a variable's declaration.</summary>
    public void Add(IReadOnlyList<DirectiveNode> directives)
    {
        Directives += directives.Count;
        if (directives.Count > MostDirectives.Count)
        {
            MostDirectives = (directives.Count, directives[0].Location);
        }
    }

    private void Add(FieldNode field, int depth, Dictionary<string, int> names)
    {
        Fields++;
        Depth = Math.Max(Depth, depth);
        Aliases += field.Alias is null ? 0 : 1;
        var count = names[field.ResponseName] = names.GetValueOrDefault(field.ResponseName) + 1;
        if (count > MostRepeated.Count)
        {
            MostRepeated = (count, field.Location);
        }
    }
}
