using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Cost;

/// <summary>Works out from a plan all of its price that the text decides.</summary>
/// <remarks>What is asked of an abstract type is priced for each type that a value may be of, and the dearest counts.</remarks>
internal sealed class PriceCompiler
{
    private readonly PriceTable _table;
    private readonly CostLimits _limits;
    private readonly Schema _schema;
    private readonly Dictionary<(SelectionSetPlan Plan, ListSizeRule? SizedBy), SelectionPrice> _selections = [];
    private int _fields;

    private PriceCompiler(PriceTable table, CostLimits limits, Schema schema) => (_table, _limits, _schema) = (table, limits, schema);

    /// <summary>Prices an operation.</summary>
    /// <exception cref="GraphQLException">
    /// It has too many fields to price, or a field without variables does not have the one slicing argument that it needs.
    /// </exception>
    public static OperationPrice Compile(OperationPlan plan, PriceTable table, CostLimits limits)
    {
        var compiler = new PriceCompiler(table, limits, plan.Schema);
        var root = compiler.Compile(plan.Root, null);
        return new(table.WeightOf(plan.Root.Type), root) { Fields = compiler._fields };
    }

    // One recursion for each level of fields, which the limits on documents bound.
    private SelectionPrice Compile(SelectionSetPlan selection, ListSizeRule? sizedBy)
    {
        if (_selections.TryGetValue((selection, sizedBy), out var known))
        {
            known.IsShared = true;
            return known;
        }

        var fields = new List<FieldPrice>(selection.Fields.Count);
        foreach (var field in selection.Fields)
        {
            Count();
            if (!PriceTable.IsFree(field.Field))
            {
                fields.Add(Compile(field, sizedBy is not null && sizedBy.SizedFields.Contains(field.Field.Name)));
            }
        }

        return _selections[(selection, sizedBy)] = new(fields);
    }

    private FieldPrice Compile(FieldPlan field, bool isSized)
    {
        var rule = _table.SizeOf(field.Field);
        var sizedBelow = rule is { SizedFields.Count: > 0 } ? rule : null;
        var named = field.Field.Type.Named;
        ValuePrice[] values = named.IsComposite
            ? [.. _schema.GetPossibleTypes(named).Select(type => new ValuePrice(
                Math.Max(0, _table.WeightOf(type)), Compile(field.GetSelection(type), sizedBelow)))]
            : [new(Math.Max(0, _table.WeightOf(named)), null)];
        return new(
            field,
            _table.WeightOf(field.Field),
            new(_table, field),
            new(field, rule, isSized, _limits.DefaultListSize),
            values);
    }

    private void Count()
    {
        if (++_fields > _limits.MaxPricedFields)
        {
            throw new GraphQLException(new GraphQLError
            {
                Message = $"The operation asks for more than {_limits.MaxPricedFields} fields, each counted for each type that it is asked of.",
                Code = ErrorCode.LimitReached,
                Extensions = new Dictionary<string, object?> { ["limit"] = "pricedFields", ["maximum"] = _limits.MaxPricedFields },
            });
        }
    }
}
