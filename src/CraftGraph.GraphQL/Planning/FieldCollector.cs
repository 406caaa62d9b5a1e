using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Planning;

/// <summary>Gathers the fields that a selection asks of one object type: fragments spread, those of one response name together.</summary>
/// <remarks>
/// Unlike the specification's algorithm it runs before variables are known, so each way to a field keeps the tests on variables that lead there. Only a plan
/// for responses in parts is made for known variables: its ways have no tests, and its fields know the deferred fragments that they stand in.
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Field-Collection"/>.
/// </remarks>
internal sealed class FieldCollector(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    IReadOnlyDictionary<string, VariablePlan> variables,
    ObjectType type,
    VariableValues? decided = null)
{
    // Ways double with each fragment that is spread under a condition and its opposite, while no client needs more than a few.
    private const int MaxWays = 100;

    private readonly Dictionary<string, List<(VariableTest[] Way, DeferUsage? Usage)>> _visited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FieldWays> _fields = new(StringComparer.Ordinal);
    private readonly List<DeferUsage> _usages = [];

    /// <summary>
    /// Where fields may stand in the response, in its order. A response name that is first asked for under a condition may stand further on as well, for when
    /// the condition is not met; a request meets the conditions of one of its places at most.
    /// </summary>
    public List<FieldPlace> Places { get; } = [];

    /// <summary>The deferred fragments that begin here, outer ones first.</summary>
    public IReadOnlyList<DeferUsage> Usages => _usages;

    /// <summary>Adds the fields of a selection.</summary>
    /// <exception cref="GraphQLException">A fragment or field is reached in too many ways.</exception>
    public void Collect(SelectionSource source)
    {
        foreach (var selection in source.Node.Selections)
        {
            if (Extend(source.Way, selection.Directives) is not { } extended)
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    Add(new(field, extended, source.Usage));
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition):
                    Enter(new(inline.SelectionSet, extended, Defer(inline, source.Usage)), source.Usage);
                    break;
                case FragmentSpreadNode spread when fragments.TryGetValue(spread.Name, out var fragment) && Applies(fragment.TypeCondition):
                    Spread(spread.Name, new(fragment.SelectionSet, extended, Defer(spread, source.Usage)), source.Usage);
                    break;
            }
        }
    }

    private void Add(FieldOccurrence occurrence)
    {
        var (name, way) = (occurrence.Node.ResponseName, occurrence.Way);
        if (!_fields.TryGetValue(name, out var known))
        {
            _fields.Add(name, known = new());
        }

        known.Occurrences.Add(occurrence);
        if (known.IsMetWith(way))
        {
            return;
        }

        if (known.Place < 0 || !StandsBefore(known))
        {
            known.Place = Places.Count;
            Places.Add(new(name, known.Occurrences, [], [.. known.Ways]));
        }

        Places[known.Place].Ways.Add(way);
        known.Ways.Add(way);
        CheckWays(known.Ways.Count, $"The field \"{name}\"");
    }

    private void Spread(string fragment, SelectionSource source, DeferUsage? around)
    {
        if (IsNew(fragment, source.Way, source.Usage))
        {
            Enter(source, around);
        }
    }

    private void Enter(SelectionSource source, DeferUsage? around)
    {
        if (source.Usage is { } usage && usage != around)
        {
            _usages.Add(usage);
        }

        Collect(source);
    }

    /// <returns>The deferred fragment that what is below a fragment stands in.</returns>
    private DeferUsage? Defer(SelectionNode selection, DeferUsage? around)
    {
        if (decided is null
            || selection.Directives.FirstOrDefault(directive => directive.Name == IncrementalDirectives.DeferName) is not { } directive
            || !schema.Directives.TryGet(directive.Name, out var definition))
        {
            return around;
        }

        var arguments = ArgumentCoercion.Evaluate(ArgumentCoercion.Plan(definition.Arguments, directive.Arguments, variables), decided);
        return arguments.GetValueOrDefault("if") is false ? around : new(arguments.GetValueOrDefault("label") as string, around, directive);
    }

    // What comes after the field's place is in the response only when the field is, so the field stands there by any way.
    private bool StandsBefore(FieldWays known)
    {
        for (var i = known.Place + 1; i < Places.Count; i++)
        {
            if (!Places[i].Ways.TrueForAll(known.IsMetWith))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one way is met whenever another is: it asks for no other tests.</summary>
    private static bool IsMetWith(IReadOnlyList<VariableTest> way, IReadOnlyList<VariableTest> other) => way.All(other.Contains);

    private bool Applies(NamedTypeNode? condition) =>
        condition is null
        || condition.Name == type.Name
        || (schema.FindType(condition.Name) is { } named && schema.IsPossibleType(named, type));

    // A fragment spread again adds nothing where an earlier spread asked for no more tests than this one, and was not deferred or is at the same place.
    private bool IsNew(string fragment, VariableTest[] way, DeferUsage? usage)
    {
        if (!_visited.TryGetValue(fragment, out var ways))
        {
            _visited.Add(fragment, ways = []);
        }

        if (ways.Exists(earlier => (earlier.Usage is null || earlier.Usage.Directive == usage?.Directive) && IsMetWith(earlier.Way, way)))
        {
            return false;
        }

        ways.Add((way, usage));
        CheckWays(ways.Count, $"The fragment \"{fragment}\"");
        return true;
    }

    /// <summary>Refuses a fragment or field that a document reaches in more ways than a plan should test.</summary>
    /// <exception cref="GraphQLException">There are too many ways.</exception>
    private static void CheckWays(int count, string subject)
    {
        if (count > MaxWays)
        {
            throw new GraphQLException(new GraphQLError
            {
                Message = $"{subject} is asked for under more than {MaxWays} different conditions.",
                Code = ErrorCode.LimitReached,
                Extensions = new Dictionary<string, object?> { ["limit"] = "conditions", ["maximum"] = MaxWays },
            });
        }
    }

    /// <returns>The way with the tests of the directives; null when it can never be met.</returns>
    private VariableTest[]? Extend(VariableTest[] way, IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            var isInclude = directive.Name == SpecifiedDirectives.Include.Name;
            if (!isInclude && directive.Name != SpecifiedDirectives.Skip.Name)
            {
                continue;
            }

            switch (directive.Arguments.FirstOrDefault(argument => argument.Name == "if")?.Value)
            {
                case BooleanValueNode constant when constant.Value != isInclude:
                    return null;
                case VariableNode node when variables.TryGetValue(node.Name, out var variable):
                    if (decided is not null)
                    {
                        if (decided[variable.Index] as bool? != isInclude)
                        {
                            return null;
                        }

                        break;
                    }

                    if (Array.Exists(way, test => test.Variable == variable && test.Expected != isInclude))
                    {
                        return null;
                    }

                    var added = new VariableTest(variable, isInclude);
                    way = Array.IndexOf(way, added) >= 0 ? way : [.. way, added];
                    break;
            }
        }

        return way;
    }

    /// <summary>What is known of a response name.</summary>
    private sealed class FieldWays
    {
        public List<FieldOccurrence> Occurrences { get; } = [];

        /// <summary>The ways that lead to it, without those that are met only when an earlier one is.</summary>
        public List<IReadOnlyList<VariableTest>> Ways { get; } = [];

        /// <summary>Which place is the last of the field; negative before the first.</summary>
        public int Place { get; set; } = -1;

        public bool IsMetWith(IReadOnlyList<VariableTest> way) => Ways.Exists(earlier => FieldCollector.IsMetWith(earlier, way));
    }
}

/// <summary>One place of a document that asks for a field.</summary>
/// <param name="Node">The place.</param>
/// <param name="Way">The tests that all must be met on the way there from the parent; empty for always.</param>
/// <param name="Usage">The deferred fragment that it stands in; null for none.</param>
internal readonly record struct FieldOccurrence(FieldNode Node, VariableTest[] Way, DeferUsage? Usage = null);

/// <summary>A place of the response where a field stands when it is asked for by one of the ways and by none of those that lead to an earlier place.</summary>
/// <param name="ResponseName">The field's key.</param>
/// <param name="Occurrences">All places of the document that ask for it.</param>
/// <param name="Ways">The ways that lead here; an empty one for always.</param>
/// <param name="Earlier">The ways that lead to an earlier place.</param>
internal sealed record FieldPlace(
    string ResponseName, List<FieldOccurrence> Occurrences, List<IReadOnlyList<VariableTest>> Ways, IReadOnlyList<IReadOnlyList<VariableTest>> Earlier)
{
    /// <summary>When the field stands here; null for always.</summary>
    public InclusionCondition? Condition => Earlier.Count == 0 && Ways.Exists(way => way.Count == 0) ? null : new(Ways) { Unless = Earlier };
}
