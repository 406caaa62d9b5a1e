using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Offers;

/// <summary>A field whose value follows from the quantity of an order; null, with an error, where such an order is not taken.</summary>
internal sealed class QuantityField : EntityField
{
    /// <summary>The greatest quantity that can be asked for; with the greatest price it stays exact in 64 bits.</summary>
    public const int Maximum = 1_000_000;

    /// <summary>The code of an error that tells that an order of the quantity is not taken.</summary>
    public const string NotOrderable = "QUANTITY_NOT_ORDERABLE";

    private const string Argument = "quantity";
    private readonly LambdaExpression _value;
    private readonly LambdaExpression _minimum;
    private readonly LambdaExpression? _step;

    private QuantityField(string name, LambdaExpression value, LambdaExpression minimum, LambdaExpression? step)
        : base(name)
    {
        (_value, _minimum, _step) = (value, minimum, step);
        NotFilterable();
    }

    /// <summary>A field of that name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value, over the object and the quantity.</param>
    /// <param name="minimum">The smallest order.</param>
    /// <param name="step">By how much orders may be larger; null for any quantity.</param>
    public static QuantityField Create<T, TValue>(
        string name, Expression<Func<T, int, TValue>> value, Expression<Func<T, int>> minimum, Expression<Func<T, int>>? step = null) =>
        new(name, value, minimum, step);

    protected override GraphQLType GetOutputType(EntitySchema schema) =>
        schema.FindType(_value.ReturnType) is { } known ? known.GraphQLType : schema.GetLeafType(_value.ReturnType);

    protected override IEnumerable<InputValue> CreateArguments(EntitySchema schema) =>
    [
        new(Argument, new NonNullType(SpecifiedScalars.Int)) { Description = $"How many units, 1 to {Maximum:D}." },
    ];

    protected override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler)
    {
        var given = (LeafInput)InputReader.Read(plan.Arguments[Argument], plan.Field.Arguments[Argument].Type, compiler.Shape)!;
        var quantity = compiler.Check(ValueSource.From(context => InRange((int)given.Source.Get(context)!)), plan);
        var value = ExpressionComposer.Inline(_value, source, compiler.List.Parameter(quantity, typeof(int)));
        return new OrderableOutput(
            compiler.Schema.FindType(value.Type) is { } type ? compiler.CompileObject(plan, type, value, isNullable: false) : compiler.CompileLeaf(value),
            plan,
            quantity,
            compiler.Column(ExpressionComposer.Inline(_minimum, source)),
            _step is null ? -1 : compiler.Column(ExpressionComposer.Inline(_step, source)));
    }

    private static int InRange(int quantity) => quantity is >= 1 and <= Maximum
        ? quantity
        : throw new GraphQLException($"\"{Argument}\" must be from 1 to {Maximum:D}; it is {quantity:D}.", ErrorCode.BadArgument);

    private sealed class OrderableOutput(Output value, FieldPlan plan, ValueSource asked, int minimum, int step) : Output
    {
        private readonly bool _isLeaf = !plan.Field.Type.Named.IsComposite;

        public override OutputResult Write(RowReader? row, WriteScope scope)
        {
            var quantity = (int)asked.Get(scope.Operation)!;
            var least = row!.GetInt64(minimum);
            var by = step < 0 ? 1 : row.GetInt64(step);
            if (quantity >= least && (quantity - least) % by == 0)
            {
                return value.Write(row, scope);
            }

            var path = scope.Writer.Path.ToList();
            scope.Operation.Errors.Add(new()
            {
                Message = quantity < least
                    ? $"{quantity:D} is less than the smallest order, which is {least:D}."
                    : $"{quantity:D} is no order: orders are {least:D} and whole multiples of {by:D} more.",
                Code = NotOrderable,
                Locations = plan.LocationsIn(scope.Operation.Variables),
                Path = _isLeaf ? [.. path, plan.ResponseName] : path,
                Extensions = new Dictionary<string, object?>
                {
                    ["quantity"] = (long)quantity,
                    ["minimumOrder"] = least,
                    ["orderStep"] = by,
                },
            });
            return OutputResult.Failed;
        }
    }
}
