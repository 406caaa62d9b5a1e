using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Cost;

/// <summary>The price of an operation, as far as its text decides it.</summary>
/// <param name="rootWeight">What the root object weighs.</param>
/// <param name="root">What is asked of it.</param>
internal sealed class OperationPrice(double rootWeight, SelectionPrice root)
{
    private readonly OperationCost? _constant = root.DependsOnVariables ? null : Price(rootWeight, root, VariableValues.None);

    /// <summary>How many fields were priced, each for each type that it is asked of.</summary>
    public required int Fields { get; init; }

    /// <summary>The price in one request; known beforehand where no variable has a say in it.</summary>
    /// <exception cref="GraphQLException">Not exactly one slicing argument is given where one is required.</exception>
    public OperationCost Evaluate(VariableValues variables) => _constant ?? Price(rootWeight, root, variables);

    /// <summary>The field that makes the price as high as it is: the last one on the way down where most of it is.</summary>
    /// <param name="variables">The request's variables.</param>
    /// <param name="part">Which part of a price to look at.</param>
    /// <returns>The field; null when the operation asks for nothing that costs.</returns>
    public DearestField? FindDearest(VariableValues variables, Func<OperationCost, double> part)
    {
        var evaluation = new PriceEvaluation(variables);
        var path = new List<object>();
        DearestField? dearest = null;
        var (selection, inheritedSize, parents, own) = ((SelectionPrice?)root, 1.0, 1.0, -1.0);
        while (selection?.Fields.MaxBy(field => part(field.Evaluate(evaluation, inheritedSize))) is { } field)
        {
            var cost = part(parents * field.Evaluate(evaluation, inheritedSize));
            if (cost <= own)
            {
                break;
            }

            path.Add(field.Plan.ResponseName);
            dearest = new([.. path], cost, field.Plan.LocationsIn(variables));
            var parts = field.Explain(evaluation, inheritedSize, part);
            own = parents * parts.Own;
            (selection, inheritedSize, parents) = (parts.Selection, parts.SizedBelow, parents * parts.Count);
        }

        return dearest;
    }

    private static OperationCost Price(double rootWeight, SelectionPrice root, VariableValues variables) =>
        new OperationCost(0, rootWeight) + root.Evaluate(new(variables), 1);
}

/// <summary>The field that makes an operation dear.</summary>
/// <param name="Path">The response names on the way to it.</param>
/// <param name="Cost">What it costs with all that is asked of it.</param>
/// <param name="Locations">Where the document asks for it.</param>
internal sealed record DearestField(IReadOnlyList<object> Path, double Cost, IReadOnlyList<SourceLocation> Locations);
