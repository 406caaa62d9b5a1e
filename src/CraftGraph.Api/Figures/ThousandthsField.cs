using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Figures;

/// <summary>An exact decimal number that is stored as a whole number of thousandths, so that the database orders and compares it exactly.</summary>
/// <param name="name">The field's name.</param>
/// <param name="thousandths">The stored number, a <see cref="long"/> and never null, over the object.</param>
internal sealed class ThousandthsField(string name, LambdaExpression thousandths) : EntityField(name)
{
    private const int PerOne = 1000;

    protected override GraphQLType GetOutputType(EntitySchema schema) => new NonNullType(ExtendedScalars.Decimal);

    protected override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) =>
        new ThousandthsOutput(compiler.Column(ExpressionComposer.Inline(thousandths, source)));

    protected override NamedType? GetFilterType(EntitySchema schema) => schema.Operations.Get(typeof(decimal));

    protected override Expression? CompileFilter(InputNode condition, Expression source, FilterCompiler compiler) =>
        compiler.CompileOperations((ObjectInput)condition, ExpressionComposer.Inline(thousandths, source), isNullable: false, ToThousandths);

    protected override Expression GetOrderKey(Expression source, Shape shape, out string? variant)
    {
        variant = null;
        return ExpressionComposer.Inline(thousandths, source);
    }

    private object ToThousandths(object given)
    {
        var value = (decimal)given;
        if (value is < long.MinValue / PerOne or > long.MaxValue / PerOne)
        {
            throw new GraphQLException($"\"{Name}\" is compared with {value}, which is beyond what is stored.", ErrorCode.BadArgument);
        }

        var stored = value * PerOne;
        return stored == decimal.Truncate(stored)
            ? (long)stored
            : throw new GraphQLException($"\"{Name}\" is compared with {value}; it has three decimals at most.", ErrorCode.BadArgument);
    }

    private sealed class ThousandthsOutput(int column) : ColumnOutput(column)
    {
        protected override void WriteValue(RowReader row, int column, WriteScope scope) =>
            scope.Writer.WriteNumber(row.GetInt64(column) / (decimal)PerOne);
    }
}
