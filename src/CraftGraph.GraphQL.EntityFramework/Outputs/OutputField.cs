using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Outputs;

/// <summary>A field of an object: its key and what writes its value.</summary>
internal sealed class OutputField
{
    private readonly byte[] _prefix;
    private readonly Output _output;
    private readonly FieldPlan _plan;
    private readonly bool _isNonNull;
    private readonly bool _isLeaf;

    public OutputField(FieldPlan plan, Output output, bool isFirst)
    {
        _prefix = [(byte)(isFirst ? '{' : ','), .. plan.ResponseNameJson.Span];
        _output = output;
        _plan = plan;
        _isNonNull = plan.Field.Type.IsNonNull;
        _isLeaf = !plan.Field.Type.Named.IsComposite;
    }

    /// <summary>What writes the value.</summary>
    public Output Output => _output;

    /// <summary>Writes key and value; false when the object they belong to must be null.</summary>
    public bool Write(RowReader? row, WriteScope scope)
    {
        var writer = scope.Writer;
        writer.WriteRaw(_prefix);
        var start = writer.Length;
        OutputResult result;
        if (_isLeaf)
        {
            result = _output.Write(row, scope);
        }
        else
        {
            writer.Path.Push(_plan.ResponseName);
            result = _output.Write(row, scope);
            writer.Path.Pop();
        }

        if (result is OutputResult.Written)
        {
            return true;
        }

        if (_isNonNull)
        {
            if (result is OutputResult.Null)
            {
                scope.ReportNull(_plan, _plan.ResponseName);
            }

            return false;
        }

        writer.Rewind(start);
        writer.WriteNull();
        if (result is OutputResult.Failed)
        {
            scope.DropIncrements(_plan.ResponseName);
        }

        return true;
    }
}
