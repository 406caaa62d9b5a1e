using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Cost;

/// <summary>One request as its price is worked out. What several fields have in common is priced once.</summary>
internal sealed class PriceEvaluation(VariableValues variables)
{
    private readonly Dictionary<(SelectionPrice Selection, double InheritedSize), OperationCost> _selections = [];
    private readonly Dictionary<(int Variable, NamedType Type), double> _inputs = [];

    /// <summary>The request's variables.</summary>
    public VariableValues Variables { get; } = variables;

    /// <summary>The price of a selection that several fields have.</summary>
    public OperationCost PriceOnce(SelectionPrice selection, double inheritedSize, Func<OperationCost> price)
    {
        if (!_selections.TryGetValue((selection, inheritedSize), out var known))
        {
            _selections[(selection, inheritedSize)] = known = price();
        }

        return known;
    }

    /// <summary>The price of what is in a variable, which several arguments may take.</summary>
    public double PriceOnce(int variable, NamedType type, Func<double> price)
    {
        if (!_inputs.TryGetValue((variable, type), out var known))
        {
            _inputs[(variable, type)] = known = price();
        }

        return known;
    }
}
