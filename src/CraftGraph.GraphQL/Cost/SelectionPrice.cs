namespace CraftGraph.GraphQL.Cost;

/// <summary>The price of what is asked of one object: known from the text as far as possible, the rest for each request.</summary>
internal sealed class SelectionPrice
{
    private readonly OperationCost _constant;
    private readonly FieldPrice[] _varying;

    public SelectionPrice(IReadOnlyList<FieldPrice> fields)
    {
        Fields = fields;
        _varying = [.. fields.Where(field => field.Constant is null)];
        foreach (var field in fields)
        {
            _constant += field.Constant ?? OperationCost.None;
            DependsOnVariables |= field.DependsOnVariables;
        }
    }

    /// <summary>The fields asked for, each response name once in a request.</summary>
    public IReadOnlyList<FieldPrice> Fields { get; }

    /// <summary>Whether the request's variables have a say in the price.</summary>
    public bool DependsOnVariables { get; }

    /// <summary>Whether several fields have this selection, so that a request should price it once.</summary>
    public bool IsShared { get; set; }

    /// <summary>The price for one object.</summary>
    /// <param name="evaluation">The request.</param>
    /// <param name="inheritedSize">How many items the field around says that its sized fields have.</param>
    public OperationCost Evaluate(PriceEvaluation evaluation, double inheritedSize)
    {
        if (!IsShared || _varying.Length == 0)
        {
            return Sum(evaluation, inheritedSize);
        }

        return evaluation.Selections.TryGetValue((this, inheritedSize), out var known)
            ? known
            : evaluation.Selections[(this, inheritedSize)] = Sum(evaluation, inheritedSize);
    }

    private OperationCost Sum(PriceEvaluation evaluation, double inheritedSize)
    {
        var sum = _constant;
        foreach (var field in _varying)
        {
            sum += field.Evaluate(evaluation, inheritedSize);
        }

        return sum;
    }
}
