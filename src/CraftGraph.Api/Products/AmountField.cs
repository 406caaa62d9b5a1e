using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Products;

/// <summary>The field <c>amount</c> of money: its minor units put in decimals.</summary>
internal sealed class AmountField() : EntityField("amount")
{
    private static readonly Expression<Func<Money, long>> AmountMinor = money => money.AmountMinor;
    private static readonly Expression<Func<Money, string>> Currency = money => money.Currency;

    protected override GraphQLType GetOutputType(EntitySchema schema) => new NonNullType(ExtendedScalars.Decimal);

    protected override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) => new AmountOutput(
        compiler.Column(ExpressionComposer.Inline(AmountMinor, source)), compiler.Column(ExpressionComposer.Inline(Currency, source)));

    private sealed class AmountOutput(int amountMinor, int currency) : ColumnOutput(amountMinor)
    {
        protected override void WriteValue(RowReader row, int column, WriteScope scope)
        {
            var minor = row.GetInt64(column);
            var magnitude = unchecked((ulong)(minor < 0 ? -minor : minor));
            scope.Writer.WriteNumber(new decimal(
                (int)magnitude, (int)(magnitude >> 32), 0, minor < 0, CurrencyDecimals.Of(row.GetUtf8(currency))));
        }
    }
}
