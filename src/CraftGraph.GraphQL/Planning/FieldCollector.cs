using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Planning;

/// <summary>Gathers the fields that a selection asks of one object type: fragments spread, those of one response name together.</summary>
/// <remarks>
/// Unlike the specification's algorithm it runs before variables are known, so each way to a field keeps the tests on variables that lead there.
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Field-Collection"/>.
/// </remarks>
internal sealed class FieldCollector(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    IReadOnlyDictionary<string, VariablePlan> variables,
    ObjectType type)
{
    // Ways double with each fragment that is spread under a condition and its opposite, while no client needs more than a few.
    private const int MaxWays = 100;

    private readonly Dictionary<string, List<VariableTest[]>> _visited = new(StringComparer.Ordinal);

    /// <summary>By response name, in the order in which the document first asks for each.</summary>
    public OrderedDictionary<string, List<FieldOccurrence>> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>Refuses a fragment or field that a document reaches in more ways than a plan should test.</summary>
    /// <exception cref="GraphQLException">There are too many ways.</exception>
    public static void CheckWays(int count, string subject)
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

    /// <summary>Adds the fields of a selection that is reached when all of <paramref name="way"/> is met.</summary>
    /// <exception cref="GraphQLException">A fragment is reached in too many ways.</exception>
    public void Collect(SelectionSetNode selectionSet, VariableTest[] way)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (Extend(way, selection.Directives) is not { } extended)
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    Add(field, extended);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition):
                    Collect(inline.SelectionSet, extended);
                    break;
                case FragmentSpreadNode spread when fragments.TryGetValue(spread.Name, out var fragment)
                    && Applies(fragment.TypeCondition) && IsNew(spread.Name, extended):
                    Collect(fragment.SelectionSet, extended);
                    break;
            }
        }
    }

    private void Add(FieldNode field, VariableTest[] way)
    {
        if (!Fields.TryGetValue(field.ResponseName, out var occurrences))
        {
            Fields.Add(field.ResponseName, occurrences = []);
        }

        occurrences.Add(new(field, way));
    }

    private bool Applies(NamedTypeNode? condition) =>
        condition is null
        || condition.Name == type.Name
        || (schema.FindType(condition.Name) is { } named && schema.IsPossibleType(named, type));

    // A fragment spread again adds nothing where an earlier spread asked for no more tests than this one.
    private bool IsNew(string fragment, VariableTest[] way)
    {
        if (!_visited.TryGetValue(fragment, out var ways))
        {
            _visited.Add(fragment, ways = []);
        }

        foreach (var earlier in ways)
        {
            if (Array.TrueForAll(earlier, test => Array.IndexOf(way, test) >= 0))
            {
                return false;
            }
        }

        ways.Add(way);
        CheckWays(ways.Count, $"The fragment \"{fragment}\"");
        return true;
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
}

/// <summary>One place of a document that asks for a field.</summary>
/// <param name="Node">The place.</param>
/// <param name="Way">The tests that all must be met on the way there from the parent; empty for always.</param>
internal readonly record struct FieldOccurrence(FieldNode Node, VariableTest[] Way);
