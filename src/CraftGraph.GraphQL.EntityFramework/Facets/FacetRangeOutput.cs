using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary><c>range</c> of a facet: its statement has a row for each bucket that is not empty.</summary>
internal sealed class FacetRangeOutput : Output
{
    private readonly CompiledStatement _statement;
    private readonly IReadOnlyList<long> _steps;
    private readonly Output _output;

    /// <param name="statement">Step, count, least and greatest number of each bucket.</param>
    /// <param name="steps">Where one bucket ends and the next one starts.</param>
    /// <param name="plan">What is asked of the range.</param>
    /// <param name="isIncluded">Whether a field is in the response.</param>
    public FacetRangeOutput(CompiledStatement statement, IReadOnlyList<long> steps, FieldPlan plan, Func<FieldPlan, bool> isIncluded)
    {
        (_statement, _steps) = (statement, steps);
        _output = new ObjectOutput(Fields(plan).Select(field => (field, field.Field.Name switch
        {
            "min" => new IntegerOutput(RangeRows.Least),
            "max" => new IntegerOutput(RangeRows.Greatest),
            "buckets" => new BucketsOutput(new(Fields(field).Select(part => (part, part.Field.Name switch
            {
                "from" => new IntegerOutput(RangeRows.From),
                "to" => new IntegerOutput(RangeRows.To),
                "count" => new IntegerOutput(RangeRows.Count),
                _ => TypeName(part),
            })))),
            _ => TypeName(field),
        })));

        IEnumerable<FieldPlan> Fields(FieldPlan of) => of.GetSelection((ObjectType)of.Field.Type.Named).Fields.Where(isIncluded);
        static Output TypeName(FieldPlan of) => new ConstantOutput(RowCompiler.TypeNameJson(of.ParentType));
    }

    internal override bool HasRows => true;

    internal override void Request(RowReader? row, RowRequests requests) => requests.Add(_statement, row, int.MaxValue, []);

    public override OutputResult Write(RowReader? row, WriteScope scope) =>
        _output.Write(RangeRows.Read(scope.Session.Open(_statement, scope.Operation, row), _steps), scope);

    private sealed class BucketsOutput(ObjectOutput bucket) : Output
    {
        public override OutputResult Write(RowReader? row, WriteScope scope)
        {
            scope.Writer.WriteRaw((byte)'[');
            for (var isFirst = true; row!.Read(); isFirst = false)
            {
                if (!isFirst)
                {
                    scope.Writer.WriteRaw((byte)',');
                }

                bucket.Write(row, scope);
            }

            scope.Writer.WriteRaw((byte)']');
            row.Close();
            return OutputResult.Written;
        }
    }
}
