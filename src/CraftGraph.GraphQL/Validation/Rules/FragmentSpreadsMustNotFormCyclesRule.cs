using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>No fragment spreads itself, directly or through others.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles"/>.
/// A depth-first search over the fragments with a stack of its own, so that a long chain is as good as a short one.
/// </remarks>
internal sealed class FragmentSpreadsMustNotFormCyclesRule() : ValidationRule("sec-Fragment-Spreads-Must-Not-Form-Cycles", "NoFragmentCyclesRule")
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    public override void Enter(FragmentDefinitionNode fragment, ValidationContext context)
    {
        if (!_visited.Add(fragment.Name))
        {
            return;
        }

        // Each fragment of the path is here with the spreads that are still to follow; between two of them stands the
        // spread that leads from one to the next.
        var open = new Stack<(string Name, IEnumerator<FragmentSpreadNode> Spreads)>();
        var depthOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var path = new List<FragmentSpreadNode>();
        Open(fragment);
        while (open.TryPeek(out var current) && !context.HasStopped)
        {
            if (!current.Spreads.MoveNext())
            {
                open.Pop();
                depthOf.Remove(current.Name);
                if (path.Count > 0)
                {
                    path.RemoveAt(path.Count - 1);
                }

                continue;
            }

            var spread = current.Spreads.Current;
            path.Add(spread);
            if (depthOf.TryGetValue(spread.Name, out var start))
            {
                Report(spread, path[start..], context);
            }
            else if (context.Fragments.Find(spread.Name) is { } target && _visited.Add(target.Name))
            {
                Open(target);
                continue;
            }

            path.RemoveAt(path.Count - 1);
        }

        void Open(FragmentDefinitionNode next)
        {
            depthOf[next.Name] = path.Count;
            open.Push((next.Name, context.Fragments.SpreadsIn(next.SelectionSet).GetEnumerator()));
        }
    }

    private static void Report(FragmentSpreadNode spread, List<FragmentSpreadNode> cycle, ValidationContext context)
    {
        var via = cycle.Count == 1
            ? string.Empty
            : $" via {string.Join(", ", cycle.SkipLast(1).Select(step => $"\"{step.Name}\""))}";
        context.Report(
            $"Cannot spread fragment \"{spread.Name}\" within itself{via}.", cycle.Select(step => step.Location));
    }
}
