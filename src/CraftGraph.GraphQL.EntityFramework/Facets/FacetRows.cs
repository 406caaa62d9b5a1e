using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>Where the values of a facet come from.</summary>
/// <param name="statement">The statement; it asks for one value more than are shown.</param>
/// <param name="read">Turns its rows into values; null where each is one.</param>
internal sealed class FacetRows(CompiledStatement statement, Func<RowReader, OperationContext, RowReader>? read = null)
{
    /// <summary>How many values a facet shows at most.</summary>
    public const int Maximum = 1000;

    /// <summary>The statement.</summary>
    public CompiledStatement Statement => statement;

    /// <summary>The values for one list.</summary>
    public RowReader Open(RowReader? parent, WriteScope scope)
    {
        var rows = scope.Session.Open(statement, scope.Operation, parent);
        return read is null ? rows : read(rows, scope.Operation);
    }
}

/// <summary><c>values</c> of a facet.</summary>
internal sealed class FacetValuesOutput(FacetRows values, Output item) : Output
{
    /// <summary>What is written of each value.</summary>
    public Output Item => item;

    public override OutputResult Write(RowReader? row, WriteScope scope)
    {
        var writer = scope.Writer;
        var rows = values.Open(row, scope);
        try
        {
            writer.WriteRaw((byte)'[');
            var isComplete = true;
            for (var i = 0; rows.Read(); i++)
            {
                if (i == FacetRows.Maximum)
                {
                    isComplete = false;
                    break;
                }

                if (!scope.TryWriteItem(i, item, rows))
                {
                    return OutputResult.Failed;
                }
            }

            writer.WriteRaw((byte)']');
            scope.IsFacetComplete = isComplete;
            return OutputResult.Written;
        }
        finally
        {
            rows.Close();
        }
    }
}

/// <summary><c>isComplete</c> of a facet: known from its values, which are read for it where they are not asked for.</summary>
/// <param name="values">The values.</param>
/// <param name="areWritten">Whether the values were written just before.</param>
internal sealed class FacetCompletenessOutput(FacetRows values, bool areWritten) : Output
{
    public override OutputResult Write(RowReader? row, WriteScope scope)
    {
        scope.Writer.WriteBoolean(areWritten ? scope.IsFacetComplete : Count(row, scope) <= FacetRows.Maximum);
        return OutputResult.Written;
    }

    private int Count(RowReader? row, WriteScope scope)
    {
        var rows = values.Open(row, scope);
        try
        {
            var count = 0;
            while (rows.Read())
            {
                count++;
            }

            return count;
        }
        finally
        {
            rows.Close();
        }
    }
}
