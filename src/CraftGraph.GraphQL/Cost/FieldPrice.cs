using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.Cost;

/// <summary>The price of a field, with all that is asked of its value, for one parent object.</summary>
internal sealed class FieldPrice
{
    /// <param name="plan">The field.</param>
    /// <param name="weight">What asking for it weighs.</param>
    /// <param name="arguments">What its arguments weigh.</param>
    /// <param name="size">How many values it has.</param>
    /// <param name="values">What each value weighs and what is asked of it, for each type that it may be of.</param>
    public FieldPrice(FieldPlan plan, double weight, ArgumentsPrice arguments, FieldSize size, IReadOnlyList<ValuePrice> values)
    {
        Plan = plan;
        Weight = weight;
        Arguments = arguments;
        Size = size;
        Values = values;
        DependsOnVariables = plan.Condition is not null || arguments.DependsOnVariables || size.DependsOnVariables
            || values.Any(value => value.Selection is { DependsOnVariables: true });
        if (!DependsOnVariables && !size.IsInherited)
        {
            Constant = Evaluate(new(Coercion.VariableValues.None), 1);
        }
    }

    /// <summary>The field.</summary>
    public FieldPlan Plan { get; }

    /// <summary>Whether the request's variables have a say in the price.</summary>
    public bool DependsOnVariables { get; }

    /// <summary>The price when it is known from the text; null when variables or the field around have a say in it.</summary>
    public OperationCost? Constant { get; }

    private double Weight { get; }

    private ArgumentsPrice Arguments { get; }

    private FieldSize Size { get; }

    private IReadOnlyList<ValuePrice> Values { get; }

    /// <summary>The price in one request.</summary>
    public OperationCost Evaluate(PriceEvaluation evaluation, double inheritedSize)
    {
        if (Constant is { } constant)
        {
            return constant;
        }

        if (Plan.Condition is { } condition && !condition.IsMet(evaluation.Variables))
        {
            return OperationCost.None;
        }

        var (count, sizedBelow) = Size.Evaluate(evaluation.Variables, inheritedSize);
        var dearest = OperationCost.None;
        foreach (var (weight, selection) in Values)
        {
            var value = new OperationCost(0, weight) + (selection?.Evaluate(evaluation, sizedBelow) ?? OperationCost.None);
            dearest = OperationCost.Max(dearest, value);
        }

        return new OperationCost(Own(evaluation), 0) + (count * dearest);
    }

    /// <summary>The parts of the price, to find out what makes it high.</summary>
    /// <param name="evaluation">The request.</param>
    /// <param name="inheritedSize">As for <see cref="Evaluate"/>.</param>
    /// <param name="part">Which part of a price to look at.</param>
    public FieldPriceParts Explain(PriceEvaluation evaluation, double inheritedSize, Func<OperationCost, double> part)
    {
        var (count, sizedBelow) = Size.Evaluate(evaluation.Variables, inheritedSize);
        var dearest = Values.MaxBy(value =>
            part(new OperationCost(0, value.Weight) + (value.Selection?.Evaluate(evaluation, sizedBelow) ?? OperationCost.None)));
        var own = new OperationCost(Own(evaluation), 0) + (count * new OperationCost(0, dearest.Weight));
        return new(part(own), count, sizedBelow, dearest.Selection);
    }

    private double Own(PriceEvaluation evaluation) => Math.Max(0, Weight + Arguments.Evaluate(evaluation));
}

/// <summary>What a value of one type weighs.</summary>
/// <param name="Weight">The value itself.</param>
/// <param name="Selection">What is asked of it; null for a leaf.</param>
internal readonly record struct ValuePrice(double Weight, SelectionPrice? Selection);

/// <summary>What makes up the price of a field.</summary>
/// <param name="Own">The field and its values, without what is asked of them.</param>
/// <param name="Count">How many values it has.</param>
/// <param name="SizedBelow">How many items the sized fields of its value have.</param>
/// <param name="Selection">What is asked of each value, of the type that is dearest; null for a leaf.</param>
internal readonly record struct FieldPriceParts(double Own, double Count, double SizedBelow, SelectionPrice? Selection);
