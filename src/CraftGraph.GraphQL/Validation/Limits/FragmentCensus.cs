using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Limits;

/// <summary>Counts what operations ask for through their fragments. Each fragment is counted once and added where it is spread.</summary>
internal sealed class FragmentCensus
{
    // Sums stop growing here, far above any limit and far below an overflow.
    private const long Saturation = 1L << 60;

    private readonly Dictionary<string, DefinitionCensus> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (long Fields, long Depth)> _spread = new(StringComparer.Ordinal);

    public FragmentCensus(IEnumerable<FragmentDefinitionNode> fragments)
    {
        foreach (var fragment in fragments)
        {
            _fragments[fragment.Name] = new(fragment.SelectionSet, fragment.Directives);
        }
    }

    /// <summary>What an operation holds with every fragment that it uses, each counted once.</summary>
    public (
        long Aliases,
        long Directives,
        (int Count, SourceLocation Location) MostDirectives,
        (int Count, SourceLocation Location) MostRepeated) CountOnce(OperationDefinitionNode operation)
    {
        var (aliases, directives) = (0L, 0L);
        (int Count, SourceLocation Location) mostDirectives = default;
        (int Count, SourceLocation Location) mostRepeated = default;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<DefinitionCensus>([Take(operation)]);
        while (pending.TryDequeue(out var census))
        {
            aliases += census.Aliases;
            directives += census.Directives;
            mostDirectives = census.MostDirectives.Count > mostDirectives.Count ? census.MostDirectives : mostDirectives;
            mostRepeated = census.MostRepeated.Count > mostRepeated.Count ? census.MostRepeated : mostRepeated;
            foreach (var (name, _) in census.Spreads)
            {
                if (seen.Add(name) && _fragments.TryGetValue(name, out var fragment))
                {
                    pending.Enqueue(fragment);
                }
            }
        }

        return (aliases, directives, mostDirectives, mostRepeated);
    }

    /// <summary>The fields and levels of an operation with its fragments put in place of their spreads.</summary>
    public (long Fields, long Depth) CountSpread(OperationDefinitionNode operation)
    {
        var census = Take(operation);
        var open = new Stack<(string Name, int Next)>();
        var isOpen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, _) in census.Spreads)
        {
            Open(name);
            while (open.TryPop(out var current))
            {
                var spreads = _fragments[current.Name].Spreads;
                if (current.Next < spreads.Count)
                {
                    open.Push((current.Name, current.Next + 1));
                    Open(spreads[current.Next].Fragment);
                }
                else
                {
                    _spread[current.Name] = Sum(_fragments[current.Name]);
                    isOpen.Remove(current.Name);
                }
            }
        }

        return Sum(census);

        void Open(string name)
        {
            if (_fragments.ContainsKey(name) && !_spread.ContainsKey(name) && isOpen.Add(name))
            {
                open.Push((name, 0));
            }
        }
    }

    private static DefinitionCensus Take(OperationDefinitionNode operation)
    {
        var census = new DefinitionCensus(operation.SelectionSet, operation.Directives);
        foreach (var variable in operation.Variables)
        {
            census.Add(variable.Directives);
        }

        return census;
    }

    private (long Fields, long Depth) Sum(DefinitionCensus census)
    {
        var (fields, depth) = ((long)census.Fields, (long)census.Depth);
        foreach (var (name, around) in census.Spreads)
        {
            if (_spread.TryGetValue(name, out var inner))
            {
                fields = Math.Min(fields + inner.Fields, Saturation);
                depth = Math.Max(depth, around + inner.Depth);
            }
        }

        return (fields, depth);
    }
}
