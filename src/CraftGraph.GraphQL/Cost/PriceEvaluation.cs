using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Cost;

/// <summary>One request as its price is worked out. What several fields have in common is priced once.</summary>
internal sealed class PriceEvaluation(VariableValues variables)
{
    private Dictionary<(SelectionPrice Selection, double InheritedSize), OperationCost>? _selections;
    private Dictionary<(int Variable, NamedType Type), double>? _inputs;

    /// <summary>The request's variables.</summary>
    public VariableValues Variables { get; } = variables;

    /// <summary>The prices known of selections that several fields have.</summary>
    public Dictionary<(SelectionPrice Selection, double InheritedSize), OperationCost> Selections => _selections ??= [];

    /// <summary>The weights known of what is in variables, which several arguments may take.</summary>
    public Dictionary<(int Variable, NamedType Type), double> Inputs => _inputs ??= [];
}
