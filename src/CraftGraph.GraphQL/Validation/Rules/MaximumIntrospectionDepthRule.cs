using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>Introspection does not go round in circles: the lists that lead from type to type nest less than a limit.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Introspection"/>.
/// Not a rule of the specification. The limit is <see cref="Limits.DocumentLimits.IntrospectionDepth"/>.
/// </remarks>
internal sealed class MaximumIntrospectionDepthRule() : ValidationRule("sec-Introspection", "MaxIntrospectionDepthRule")
{
    // The greatest depth at which each fragment was entered without the limit being reached below it.
    private readonly Dictionary<string, int> _harmless = new(StringComparer.Ordinal);

    private FieldNode? _reported;

    public override void Enter(FieldNode field, ValidationContext context)
    {
        if (_reported is null
            && field is { Name: "__schema" or "__type", SelectionSet: { } selectionSet }
            && ReachesLimit(selectionSet, context))
        {
            _reported = field;
            context.Report("Maximum introspection depth exceeded", field);
        }
    }

    public override void Leave(FieldNode field, ValidationContext context)
    {
        if (ReferenceEquals(field, _reported))
        {
            _reported = null;
        }
    }

    private bool ReachesLimit(SelectionSetNode root, ValidationContext context)
    {
        var entered = new Dictionary<string, int>(StringComparer.Ordinal);
        var pending = new Stack<(SelectionSetNode SelectionSet, int Depth)>([(root, 0)]);
        while (pending.TryPop(out var current))
        {
            if (!context.Fragments.Spend(current.SelectionSet.Selections.Count))
            {
                return false;
            }

            foreach (var selection in current.SelectionSet.Selections)
            {
                var depth = current.Depth;
                switch (selection)
                {
                    case FieldNode field:
                        depth += field.Name is "fields" or "interfaces" or "possibleTypes" or "inputFields" ? 1 : 0;
                        if (depth >= context.Limits.IntrospectionDepth)
                        {
                            return true;
                        }

                        if (field.SelectionSet is { } inner)
                        {
                            pending.Push((inner, depth));
                        }

                        break;
                    case InlineFragmentNode inline:
                        pending.Push((inline.SelectionSet, depth));
                        break;
                    case FragmentSpreadNode spread when Enters(spread.Name, depth, entered)
                        && context.Fragments.Find(spread.Name) is { } fragment:
                        pending.Push((fragment.SelectionSet, depth));
                        break;
                }
            }
        }

        foreach (var (name, depth) in entered)
        {
            _harmless[name] = depth;
        }

        return false;
    }

    private bool Enters(string fragment, int depth, Dictionary<string, int> entered)
    {
        if (_harmless.GetValueOrDefault(fragment, -1) >= depth || entered.GetValueOrDefault(fragment, -1) >= depth)
        {
            return false;
        }

        entered[fragment] = depth;
        return true;
    }
}
