using System.Collections.Concurrent;
using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.Planning;

/// <summary>The plans of an operation that defers or streams, for responses in parts: one for each set of values of its Boolean variables.</summary>
/// <remarks>Which fields belong to which part depends on all conditions at once, so conditions are decided before such a plan is made.</remarks>
internal sealed class IncrementalPlans(
    Schema schema, DocumentNode document, OperationDefinitionNode operation, Func<FieldPlan, PlannedField?>? planResolved)
{
    // Clients switch a few conditions; whoever tries all combinations has plans made anew.
    private const int Kept = 16;

    private readonly ConcurrentDictionary<string, OperationPlan> _plans = new(StringComparer.Ordinal);

    /// <summary>The plans of an operation; null when it neither defers nor streams, or is a subscription, whose responses are whole.</summary>
    public static IncrementalPlans? Create(
        Schema schema, DocumentNode document, OperationDefinitionNode operation, Func<FieldPlan, PlannedField?>? planResolved) =>
        operation.Operation is not OperationKind.Subscription && document.Definitions.Any(definition => definition switch
        {
            OperationDefinitionNode one => ReferenceEquals(one, operation) && IsInParts(one.SelectionSet),
            FragmentDefinitionNode fragment => IsInParts(fragment.SelectionSet),
            _ => false,
        })
            ? new(schema, document, operation, planResolved)
            : null;

    /// <summary>The plan for the values of a request.</summary>
    /// <param name="variables">The variables, whole responses' and these plans' alike.</param>
    /// <param name="plan">The plan of whole responses, for its definitions of the variables.</param>
    public OperationPlan Get(OperationPlan plan, VariableValues variables)
    {
        var key = string.Create(plan.Variables.Count, (plan.Variables, variables), static (key, request) =>
        {
            for (var i = 0; i < key.Length; i++)
            {
                key[i] = ReferenceEquals(request.Variables[i].Type.Named, SpecifiedScalars.Boolean) && request.variables[i] is bool value
                    ? value ? '1' : '0'
                    : '-';
            }
        });
        if (_plans.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_plans.Count >= Kept)
        {
            _plans.Clear();
        }

        return _plans[key] = OperationPlanner.PlanIncremental(schema, document, operation, variables, planResolved);
    }

    private static bool IsInParts(SelectionSetNode selections) => selections.Selections.Any(selection =>
        selection.Directives.Any(directive => directive.Name is IncrementalDirectives.DeferName or IncrementalDirectives.StreamName)
        || selection switch
        {
            FieldNode { SelectionSet: { } below } => IsInParts(below),
            InlineFragmentNode inline => IsInParts(inline.SelectionSet),
            _ => false,
        });
}
