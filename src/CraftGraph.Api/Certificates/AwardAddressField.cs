using System.Linq.Expressions;
using System.Text;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Certificates;

/// <summary>An address about an award, at the host's public address.</summary>
/// <param name="name">The field's name.</param>
/// <param name="locate">The address, of the origin and the award's number.</param>
internal sealed class AwardAddressField(string name, Func<string, string, string> locate) : EntityField(name)
{
    private static readonly Expression<Func<LabelAward, string>> Number = award => award.Number;

    protected override GraphQLType GetOutputType(EntitySchema schema) => new NonNullType(ExtendedScalars.Uri);

    protected override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) =>
        new AddressOutput(compiler.Column(ExpressionComposer.Inline(Number, source)), locate);

    private sealed class AddressOutput(int number, Func<string, string, string> locate) : ColumnOutput(number)
    {
        protected override void WriteValue(RowReader row, int column, WriteScope scope) => scope.Writer.WriteString(
            locate(CertificateIssuer.Of(scope.Operation.Services).Address, Encoding.UTF8.GetString(row.GetUtf8(column))));
    }
}
