using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Aggregates;

/// <summary>Half of the sum of two whole numbers, divided: exact, and a number itself where both are one. Null where the first is.</summary>
internal sealed class QuotientOutput(int one, int other, int divisor) : ColumnOutput(one)
{
    protected override void WriteValue(RowReader row, int column, WriteScope scope)
    {
        decimal number = row.GetInt64(column);
        scope.Writer.WriteNumber((column == other ? number : (number + row.GetInt64(other)) / 2) / divisor);
    }
}

/// <summary>The value of a group that is a text, a number or a truth value, as text.</summary>
internal sealed class GroupKeyOutput(int column, Type type) : ColumnOutput(column)
{
    private readonly bool _isText = type == typeof(string);
    private readonly bool _isTruth = (Nullable.GetUnderlyingType(type) ?? type) == typeof(bool);

    protected override void WriteValue(RowReader row, int column, WriteScope scope)
    {
        if (_isText)
        {
            scope.Writer.WriteUtf8String(row.GetUtf8(column));
            return;
        }

        var number = row.GetInt64(column);
        scope.Writer.WriteRaw((byte)'"');
        if (_isTruth)
        {
            scope.Writer.WriteBoolean(number != 0);
        }
        else
        {
            scope.Writer.WriteNumber(number);
        }

        scope.Writer.WriteRaw((byte)'"');
    }
}

/// <summary>Something of an entity that is there where its key is.</summary>
internal sealed class PresentOutput(int key, Output output) : Output
{
    public override OutputResult Write(RowReader? row, WriteScope scope) => row!.IsNull(key) ? OutputResult.Null : output.Write(row, scope);
}

/// <summary><c>keys</c> of a group.</summary>
internal sealed class GroupValuesOutput(IReadOnlyList<Output> values) : Output
{
    public override OutputResult Write(RowReader? row, WriteScope scope)
    {
        scope.Writer.WriteRaw((byte)'[');
        for (var i = 0; i < values.Count; i++)
        {
            if (!scope.TryWriteItem(i, values[i], row!))
            {
                return OutputResult.Failed;
            }
        }

        scope.Writer.WriteRaw((byte)']');
        return OutputResult.Written;
    }
}
