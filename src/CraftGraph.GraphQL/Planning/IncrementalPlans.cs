using System.Collections.Concurrent;
using CraftGraph.GraphQL.Caching;
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
    private readonly ConcurrentDictionary<string, Variant> _variants = new(StringComparer.Ordinal);
    private MemoryBudget? _budget;
    private long _size;

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

    /// <summary>Says where there is room for these plans; without, each is made anew.</summary>
    /// <param name="budget">The room.</param>
    /// <param name="size">About how many bytes one of them takes.</param>
    public void KeepIn(MemoryBudget budget, long size) => (_budget, _size) = (budget, size);

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
        if (_variants.TryGetValue(key, out var known))
        {
            known.Use();
            return known.Plan;
        }

        var made = new Variant(this, key, OperationPlanner.PlanIncremental(schema, document, operation, variables, planResolved));
        if (_budget is not null && _variants.TryAdd(key, made) && !_budget.TryAdd(made, _size))
        {
            _variants.TryRemove(new(key, made));
        }

        return made.Plan;
    }

    private static bool IsInParts(SelectionSetNode selections) => selections.Selections.Any(selection =>
        selection.Directives.Any(directive => directive.Name is IncrementalDirectives.DeferName or IncrementalDirectives.StreamName)
        || selection switch
        {
            FieldNode { SelectionSet: { } below } => IsInParts(below),
            InlineFragmentNode inline => IsInParts(inline.SelectionSet),
            _ => false,
        });

    private sealed class Variant(IncrementalPlans plans, string key, OperationPlan plan) : KeptItem
    {
        public OperationPlan Plan => plan;

        protected internal override void Drop() => plans._variants.TryRemove(new(key, this));
    }
}
