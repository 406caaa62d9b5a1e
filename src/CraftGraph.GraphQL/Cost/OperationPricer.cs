using System.Globalization;
using System.Runtime.CompilerServices;
using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Cost;

/// <summary>Prices operations on a schema and refuses those that are too dear. A price is kept as long as its plan.</summary>
/// <exception cref="SchemaException">The schema's cost directives contradict it.</exception>
internal sealed class OperationPricer(Schema schema, CostLimits limits)
{
    private readonly PriceTable _table = new(schema);
    private readonly ConditionalWeakTable<OperationPlan, OperationPrice> _prices = [];

    /// <summary>The price of a plan, as far as its text decides it.</summary>
    /// <exception cref="GraphQLException">The plan has too many fields to price, or not the one slicing argument that a field needs.</exception>
    public OperationPrice GetPrice(OperationPlan plan) => _prices.TryGetValue(plan, out var known)
        ? known
        : _prices.GetValue(plan, one => PriceCompiler.Compile(one, _table, limits));

    /// <summary>Looks at an operation that would run alone.</summary>
    /// <returns>The error to tell instead of running it; null when its price is within the limits.</returns>
    public GraphQLError? Check(PricedOperation operation) =>
        operation.Cost.FieldCost <= limits.MaxFieldCost && operation.Cost.TypeCost <= limits.MaxTypeCost ? null : Check([operation]);

    /// <summary>Looks at operations that would run together.</summary>
    /// <returns>The error to tell instead of running them; null when their prices are within the limits.</returns>
    public GraphQLError? Check(IReadOnlyList<PricedOperation> operations)
    {
        var total = OperationCost.None;
        foreach (var operation in operations)
        {
            total += operation.Cost;
        }

        return total.FieldCost > limits.MaxFieldCost
            ? Refuse("fieldCost", "field cost", limits.MaxFieldCost, operations, total, cost => cost.FieldCost)
            : total.TypeCost > limits.MaxTypeCost
                ? Refuse("typeCost", "type cost", limits.MaxTypeCost, operations, total, cost => cost.TypeCost)
                : null;
    }

    /// <summary><c>{"operationCost":{"fieldCost":...,"typeCost":...}}</c>, the entries of a response's <c>extensions</c>.</summary>
    public static byte[] ToExtensions(OperationCost cost)
    {
        using var writer = new ResponseWriter();
        writer.WriteRaw("{\"operationCost\":{\"fieldCost\":"u8);
        writer.WriteNumber(cost.FieldCost);
        writer.WriteRaw(",\"typeCost\":"u8);
        writer.WriteNumber(cost.TypeCost);
        writer.WriteRaw("}}"u8);
        return writer.Written.ToArray();
    }

    private GraphQLError Refuse(
        string limit,
        string name,
        double maximum,
        IReadOnlyList<PricedOperation> operations,
        OperationCost total,
        Func<OperationCost, double> part)
    {
        var worst = operations.MaxBy(operation => part(operation.Cost));
        var dearest = GetPrice(worst.Plan).FindDearest(worst.Variables, part);
        var subject = operations.Count == 1 ? "The operation has" : $"The {operations.Count} operations together have";
        var message = string.Create(
            CultureInfo.InvariantCulture, $"{subject} a {name} of {part(total):0.###}; {maximum:0.###} is allowed.");
        var extensions = new Dictionary<string, object?> { ["limit"] = limit, ["maximum"] = maximum, ["found"] = part(total) };
        if (dearest is not null)
        {
            message += string.Create(
                CultureInfo.InvariantCulture, $" The dearest field is \"{string.Join('.', dearest.Path)}\" with {dearest.Cost:0.###}.");
            extensions["dearestField"] = dearest.Path;
            extensions["dearestFieldCost"] = dearest.Cost;
        }

        return new()
        {
            Message = message,
            Code = ErrorCode.CostExceeded,
            Locations = dearest?.Locations ?? [],
            Extensions = extensions,
        };
    }
}

/// <summary>An operation that is ready to run, with its price.</summary>
/// <param name="Plan">The operation.</param>
/// <param name="Variables">Its variables.</param>
/// <param name="Cost">Its price.</param>
internal readonly record struct PricedOperation(OperationPlan Plan, VariableValues Variables, OperationCost Cost);
