using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.Validation.Limits;

namespace CraftGraph.GraphQL.Validation.Merging;

/// <summary>Finds the fields of a selection set that share a response name and cannot be merged.</summary>
/// <remarks>
/// The specification's FieldsInSetCanMerge compares each selection set with all fragments flattened into it. Here each
/// pair of field lists is compared once: the fields of the set among themselves, then against each fragment spread, then
/// the fragments against each other, following the fragments inside. Pairs of fragments are remembered, so a fragment
/// spread in many places costs once. Every step is taken from a budget
/// (<see cref="DocumentLimits.MergeWork"/>), and the nesting of comparisons is bounded, so no document can hold it up.
/// </remarks>
internal sealed class FieldConflictFinder(ValidationContext context)
{
    // Deeper than selection sets nest in a document that is within the limit of depth; comparisons nest as they do.
    private const int MaxNesting = 250;

    // More than these of one selection set are told by no message and no list of places.
    private const int EnoughConflicts = 100;

    private readonly int _enoughConflicts = Math.Max(EnoughConflicts, context.Limits.Errors + 1);
    private readonly FieldCollector _collector = new(context);
    private readonly Dictionary<(string, string), bool> _comparedFragments = [];
    private readonly bool _streams = context.Schema.Directives.Contains("stream");
    private int _workLeft = context.Limits.MergeWork;
    private int _nesting;

    /// <summary>The conflicts in a selection set, with what the fragments spread in it select.</summary>
    public List<FieldConflict> FindWithin(NamedType? parentType, SelectionSetNode selectionSet)
    {
        var conflicts = new List<FieldConflict>();
        var selected = _collector.Collect(parentType, selectionSet);
        foreach (var fields in selected.ByResponseName.Values)
        {
            for (var first = 0; first < fields.Count; first++)
            {
                for (var second = first + 1; second < fields.Count && !IsEnough(conflicts); second++)
                {
                    Compare(fields[first], fields[second], areExclusive: false, conflicts);
                }
            }
        }

        if (selected.ByResponseName.Count == 0 && selected.Fragments.Count == 1)
        {
            return conflicts;
        }

        var fragments = selected.Fragments;
        for (var first = 0; first < fragments.Count; first++)
        {
            CompareWithFragment(selected, fragments[first], areExclusive: false, conflicts);
            for (var second = first + 1; second < fragments.Count && !IsEnough(conflicts); second++)
            {
                CompareFragments(fragments[first], fragments[second], areExclusive: false, conflicts);
            }
        }

        return conflicts;
    }

    private void CompareWithFragment(
        SelectedFields selected, string fragmentName, bool areExclusive, List<FieldConflict> conflicts)
    {
        var pending = new Stack<string>([fragmentName]);
        while (pending.TryPop(out var name) && Spend(1))
        {
            if (selected.ByResponseName.Count == 0
                || (selected.ComparedFragments.TryGetValue(name, out var wasExclusive) && (areExclusive || !wasExclusive)))
            {
                continue;
            }

            selected.ComparedFragments[name] = areExclusive;
            if (context.Fragments.Find(name) is not { } fragment
                || _collector.Collect(fragment) is var other && ReferenceEquals(other, selected))
            {
                continue;
            }

            CompareLists(selected, other, areExclusive, conflicts);
            PushAll(pending, other.Fragments);
        }
    }

    private void CompareFragments(string firstName, string secondName, bool areExclusive, List<FieldConflict> conflicts)
    {
        var pending = new Stack<(string First, string Second)>([(firstName, secondName)]);
        while (pending.TryPop(out var pair) && Spend(2))
        {
            if (pair.First == pair.Second)
            {
                continue;
            }

            var key = string.CompareOrdinal(pair.First, pair.Second) < 0 ? pair : (pair.Second, pair.First);
            if (_comparedFragments.TryGetValue(key, out var wasExclusive) && (areExclusive || !wasExclusive))
            {
                continue;
            }

            _comparedFragments[key] = areExclusive;
            if (context.Fragments.Find(pair.First) is not { } firstFragment
                || context.Fragments.Find(pair.Second) is not { } secondFragment)
            {
                continue;
            }

            var first = _collector.Collect(firstFragment);
            var second = _collector.Collect(secondFragment);
            CompareLists(first, second, areExclusive, conflicts);
            PushAll(pending, first.Fragments.Select(inner => (inner, pair.Second)));
            PushAll(pending, second.Fragments.Select(inner => (pair.First, inner)));
        }
    }

    private void CompareLists(SelectedFields first, SelectedFields second, bool areExclusive, List<FieldConflict> conflicts)
    {
        foreach (var (responseName, firstFields) in first.ByResponseName)
        {
            if (!Spend(1))
            {
                return;
            }

            if (!second.ByResponseName.TryGetValue(responseName, out var secondFields))
            {
                continue;
            }

            foreach (var firstField in firstFields)
            {
                foreach (var secondField in secondFields)
                {
                    if (IsEnough(conflicts))
                    {
                        return;
                    }

                    Compare(firstField, secondField, areExclusive, conflicts);
                }
            }
        }
    }

    private void Compare(SelectedField first, SelectedField second, bool areExclusive, List<FieldConflict> conflicts)
    {
        if (Spend(2) && FindConflict(first, second, areExclusive) is { } conflict)
        {
            conflicts.Add(conflict);
        }
    }

    private FieldConflict? FindConflict(SelectedField first, SelectedField second, bool areExclusive)
    {
        // Two object types exclude each other. An interface or union may share values with any type, if not today
        // then in a later version of the schema.
        areExclusive = areExclusive || (!ReferenceEquals(first.ParentType, second.ParentType)
            && first.ParentType is ObjectType && second.ParentType is ObjectType);
        if (FindDifference(first, second, areExclusive) is { } reason)
        {
            return new(first.Node.ResponseName, reason, [first.Node], [second.Node]);
        }

        if (first.Node.SelectionSet is not { } firstSet || second.Node.SelectionSet is not { } secondSet || !Descend())
        {
            return null;
        }

        var conflicts = new List<FieldConflict>();
        CompareSubfields(
            _collector.Collect(first.Definition?.Type.Named, firstSet),
            _collector.Collect(second.Definition?.Type.Named, secondSet),
            areExclusive,
            conflicts);
        _nesting--;
        return FieldConflict.OfSubfields(first.Node, second.Node, conflicts);
    }

    private string? FindDifference(SelectedField first, SelectedField second, bool areExclusive)
    {
        if (!areExclusive && first.Node.Name != second.Node.Name)
        {
            return $"\"{ConflictText.Cut(first.Node.Name)}\" and \"{ConflictText.Cut(second.Node.Name)}\" are different fields";
        }

        if (!areExclusive && !(first.IsPlain && second.IsPlain) && first.Arguments != second.Arguments)
        {
            return "they have differing arguments";
        }

        if (_streams && (IsStreamed(first.Node) || IsStreamed(second.Node)))
        {
            return "they have overlapping stream directives";
        }

        return first.Definition?.Type is { } firstType && second.Definition?.Type is { } secondType
            && !HaveOneShape(firstType, secondType)
                ? $"they return conflicting types \"{firstType}\" and \"{secondType}\""
                : null;
    }

    private void CompareSubfields(SelectedFields first, SelectedFields second, bool areExclusive, List<FieldConflict> conflicts)
    {
        CompareLists(first, second, areExclusive, conflicts);
        foreach (var fragment in second.Fragments)
        {
            CompareWithFragment(first, fragment, areExclusive, conflicts);
        }

        foreach (var fragment in first.Fragments)
        {
            CompareWithFragment(second, fragment, areExclusive, conflicts);
        }

        foreach (var firstFragment in first.Fragments)
        {
            foreach (var secondFragment in second.Fragments)
            {
                CompareFragments(firstFragment, secondFragment, areExclusive, conflicts);
            }
        }
    }

    private static bool IsStreamed(FieldNode field) => field.Directives.Any(directive => directive.Name == "stream");

    private static bool HaveOneShape(GraphQLType first, GraphQLType second) => (first, second) switch
    {
        (ListType a, ListType b) => HaveOneShape(a.OfType, b.OfType),
        (NonNullType a, NonNullType b) => HaveOneShape(a.OfType, b.OfType),
        (ListType or NonNullType, _) or (_, ListType or NonNullType) => false,
        (LeafType, _) or (_, LeafType) => ReferenceEquals(first, second),
        _ => true,
    };

    private static void PushAll<T>(Stack<T> stack, IEnumerable<T> items)
    {
        foreach (var item in items.Reverse())
        {
            stack.Push(item);
        }
    }

    private bool IsEnough(List<FieldConflict> conflicts) => context.HasStopped || conflicts.Count >= _enoughConflicts;

    private bool Descend()
    {
        if (_nesting >= MaxNesting)
        {
            context.Stop(LimitError.Create(
                "mergeWork",
                $"Comparing fields that share a response name nests deeper than {MaxNesting} levels.",
                MaxNesting,
                _nesting + 1));
            return false;
        }

        _nesting++;
        return true;
    }

    private bool Spend(int steps)
    {
        _workLeft -= steps;
        if (_workLeft < 0)
        {
            var maximum = context.Limits.MergeWork;
            context.Stop(LimitError.Create(
                "mergeWork",
                $"Comparing fields that share a response name takes more than {maximum} steps.",
                maximum,
                (long)maximum - _workLeft));
        }

        return !context.HasStopped;
    }
}
