using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Outputs;

/// <summary>An object, field by field.</summary>
public sealed class ObjectOutput : Output
{
    private readonly OutputField[] _fields;
    private readonly Output[] _withRows;
    private readonly int _presence;

    /// <summary>Creates the output of an object.</summary>
    /// <param name="fields">The fields in the order of the response.</param>
    /// <param name="presence">A column that is null exactly when the object is; -1 for an object that is always there.</param>
    public ObjectOutput(IEnumerable<(FieldPlan Plan, Output Output)> fields, int presence = -1)
    {
        _fields = [.. fields.Select((field, i) => new OutputField(field.Plan, field.Output, i == 0))];
        _withRows = [.. _fields.Select(field => field.Output).Where(output => output.HasRows)];
        _presence = presence;
    }

    internal override bool HasRows => _withRows.Length > 0;

    internal override void Request(RowReader? row, RowRequests requests)
    {
        if (_presence >= 0)
        {
            if (!row!.IsThere)
            {
                requests.AskAgain(row);
                return;
            }

            if (row.IsNull(_presence))
            {
                return;
            }
        }

        foreach (var output in _withRows)
        {
            output.Request(row, requests);
        }
    }

    /// <inheritdoc/>
    public override OutputResult Write(RowReader? row, WriteScope scope)
    {
        if (_presence >= 0 && row!.IsNull(_presence))
        {
            return OutputResult.Null;
        }

        var writer = scope.Writer;
        var start = writer.Length;
        foreach (var field in _fields)
        {
            if (!field.Write(row, scope))
            {
                return OutputResult.Failed;
            }
        }

        writer.EndObject(start);
        return OutputResult.Written;
    }
}
