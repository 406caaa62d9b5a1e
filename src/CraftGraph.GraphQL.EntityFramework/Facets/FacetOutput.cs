using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>One facet. Its values come first, whatever the order of the response: whether they are all is known only after them.</summary>
/// <param name="fields">What is asked of it, in the order of the response.</param>
/// <param name="values">Where its values come from; null where none are asked for.</param>
internal sealed class FacetOutput(IReadOnlyList<(FieldPlan Plan, Output Output)> fields, FacetRows? values) : Output
{
    private readonly OutputField[] _fields = [.. fields.Select((field, i) => new OutputField(field.Plan, field.Output, i == 0))];

    internal override bool HasRows => values is not null || _fields.Any(one => one.Output.HasRows);

    internal override void Request(RowReader? row, RowRequests requests)
    {
        if (values is not null)
        {
            requests.Add(
                values.Statement, row, FacetRows.Maximum, [.. _fields.Select(field => (field.Output as FacetValuesOutput)?.Item).OfType<Output>().Where(item => item.HasRows)]);
        }

        foreach (var field in _fields.Where(field => field.Output is FacetRangeOutput))
        {
            field.Output.Request(row, requests);
        }
    }

    public override OutputResult Write(RowReader? row, WriteScope scope)
    {
        var writer = scope.Writer;
        var start = writer.Length;
        Span<ResponseSegment> segments = stackalloc ResponseSegment[_fields.Length];
        foreach (var areValues in (ReadOnlySpan<bool>)[true, false])
        {
            for (var i = 0; i < _fields.Length; i++)
            {
                if (_fields[i].Output is FacetValuesOutput == areValues)
                {
                    var fieldStart = writer.Length;
                    if (!_fields[i].Write(row, scope))
                    {
                        return OutputResult.Failed;
                    }

                    segments[i] = new(fieldStart, writer.Length - fieldStart);
                }
            }
        }

        writer.Reorder(start, segments);
        writer.EndObject(start);
        return OutputResult.Written;
    }
}
