using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using CraftGraph.Data.Opening;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Hours;

/// <summary>A time on Morocco's clocks.</summary>
/// <param name="name">The field's name.</param>
/// <param name="minute">Minutes since midnight, over the object, which may be null; those past 1440 are shown as the next day's.</param>
internal sealed class TimeOfDayField(string name, LambdaExpression minute) : EntityField(name)
{
    protected override GraphQLType GetOutputType(EntitySchema schema) =>
        minute.ReturnType == typeof(int) ? new NonNullType(ExtendedScalars.LocalTime) : ExtendedScalars.LocalTime;

    protected override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) =>
        new TimeOfDayOutput(compiler.Column(ExpressionComposer.Inline(minute, source)));

    private sealed class TimeOfDayOutput(int column) : ColumnOutput(column)
    {
        protected override void WriteValue(RowReader row, int column, WriteScope scope)
        {
            var time = TimeOnly.MinValue.AddMinutes(row.GetInt64(column) % OpeningHours.MinutesOfDay);
            scope.Writer.WriteUtf8String(Encoding.UTF8.GetBytes(time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)));
        }
    }
}
