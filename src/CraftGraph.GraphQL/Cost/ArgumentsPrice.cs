using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Cost;

/// <summary>What the arguments of a field weigh: those that are given and not null, with the input fields in them.</summary>
internal sealed class ArgumentsPrice
{
    private readonly PriceTable _table;
    private readonly List<VariablePart> _parts = [];
    private double _constant;

    public ArgumentsPrice(PriceTable table, FieldPlan plan)
    {
        _table = table;
        foreach (var argument in plan.Field.Arguments)
        {
            if (plan.Arguments.TryGetValue(argument.Name, out var template))
            {
                Add(template, argument.Type, table.WeightOf(argument));
            }
        }
    }

    /// <summary>Whether the request's variables have a say.</summary>
    public bool DependsOnVariables => _parts.Count > 0;

    /// <summary>The weight in one request.</summary>
    public double Evaluate(PriceEvaluation evaluation)
    {
        var sum = _constant;
        foreach (var (template, type, weight) in _parts)
        {
            if (template.ValueIn(evaluation.Variables) is { } value)
            {
                sum += weight + (type.Named is InputObjectType named ? PriceOnce(evaluation, template.Variable.Index, named, value, type) : 0);
            }
        }

        return sum;
    }

    private double PriceOnce(PriceEvaluation evaluation, int variable, InputObjectType named, object value, GraphQLType type) =>
        evaluation.Inputs.TryGetValue((variable, named), out var known)
            ? known
            : evaluation.Inputs[(variable, named)] = PriceContents(value, type);

    private void Add(InputTemplate template, GraphQLType type, double weight)
    {
        switch (template)
        {
            case ConstantTemplate { Value: { } value }:
                _constant += weight + PriceContents(value, type);
                break;
            case VariableTemplate variable:
                _parts.Add(new(variable, type, weight));
                break;
            case ListTemplate list when type.Nullable is ListType { OfType: var itemType }:
                _constant += weight;
                foreach (var item in list.Items)
                {
                    Add(item, itemType, 0);
                }

                break;
            case ObjectTemplate input when type.Named is InputObjectType named:
                _constant += weight;
                foreach (var (name, below) in input.Fields)
                {
                    Add(below, named.Fields[name].Type, _table.WeightOf(named.Fields[name]));
                }

                break;
            case ListTemplate or ObjectTemplate:
                // A custom scalar: what it holds has no weights.
                _constant += weight;
                break;
        }
    }

    // Coerced values nest no deeper than the limits on variables and documents allow.
    private double PriceContents(object? value, GraphQLType type)
    {
        var sum = 0.0;
        if (type.Named is not InputObjectType named)
        {
            return sum;
        }

        if (type.Nullable is ListType list)
        {
            foreach (var item in value as IReadOnlyList<object?> ?? [])
            {
                sum += PriceContents(item, list.OfType);
            }
        }
        else if (value is IReadOnlyDictionary<string, object?> fields)
        {
            foreach (var (name, below) in fields)
            {
                if (below is not null && named.Fields.TryGet(name, out var field))
                {
                    sum += _table.WeightOf(field) + PriceContents(below, field.Type);
                }
            }
        }

        return sum;
    }

    private readonly record struct VariablePart(VariableTemplate Template, GraphQLType Type, double Weight);
}
