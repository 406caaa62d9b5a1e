using CraftGraph.GraphQL.EntityFramework.Roots;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Outputs;

/// <summary>An object of which parts come later, written from a copy of its row.</summary>
internal sealed class DeferringOutput : Output
{
    private readonly SelectionSetPlan _selection;
    private readonly Output _now;
    private readonly Output[] _later;

    private DeferringOutput(SelectionSetPlan selection, Output now, Output[] later)
    {
        _selection = selection;
        _now = now;
        _later = later;
    }

    /// <summary>The output of an object: in parts where its selection is.</summary>
    /// <param name="selection">What is asked of the object.</param>
    /// <param name="compile">Compiles an object with some of the fields.</param>
    public static Output Create(SelectionSetPlan selection, Func<IReadOnlyList<FieldPlan>, Output> compile)
    {
        var now = compile(selection.Now);
        return selection.IsInParts
            ? new DeferringOutput(selection, now, [.. selection.Later.Select(part => compile(part.Fields))])
            : now;
    }

    internal override bool HasRows => _now.HasRows || Array.Exists(_later, output => output.HasRows);

    // What comes later is fetched with the rest: one round trip for a level, not one for each part.
    internal override void Request(RowReader? row, RowRequests requests)
    {
        _now.Request(row, requests);
        foreach (var output in _later)
        {
            output.Request(row, requests);
        }
    }

    public override OutputResult Write(RowReader? row, WriteScope scope)
    {
        var start = scope.Writer.Length;
        var path = scope.Writer.Path.ToList();
        var within = scope.Within(scope.Increments!.Enter(_selection.Usages, path));
        var result = _now.Write(row, within);
        if (result is not OutputResult.Written)
        {
            return result;
        }

        var kept = _later.Length > 0 ? row?.Keep() : null;
        for (var i = 0; i < _later.Length; i++)
        {
            var output = _later[i];
            if (within.Increments!.TryDefer(_selection.Later[i], path, async (part, writer) => await RequestSession.Of(part).WriteAsync(output, kept, part, writer).ConfigureAwait(false) is OutputResult.Written))
            {
                continue;
            }

            if (!TryAppend(output, row, within, start))
            {
                return OutputResult.Failed;
            }
        }

        return OutputResult.Written;
    }

    // The part's opening brace takes the place of the closing one, and becomes a comma where fields stand on both sides.
    private static bool TryAppend(Output output, RowReader? row, WriteScope scope, int start)
    {
        var writer = scope.Writer;
        var end = writer.Length - 1;
        var isEmpty = end == start + 1;
        writer.Rewind(isEmpty ? start : end);
        if (output.Write(row, scope) is not OutputResult.Written)
        {
            return false;
        }

        if (isEmpty)
        {
            return true;
        }

        if (writer.Length == end + 2)
        {
            writer.Rewind(end);
            writer.WriteRaw((byte)'}');
        }
        else
        {
            writer.Replace(end, (byte)',');
        }

        return true;
    }
}
