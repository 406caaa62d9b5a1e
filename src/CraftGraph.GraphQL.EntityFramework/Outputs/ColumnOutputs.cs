using System.Buffers.Text;
using System.Text;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Outputs;

/// <summary>A value that is a column of the row. The cases below are one for each way in which a database's value becomes JSON.</summary>
public abstract class ColumnOutput(int column) : Output
{
    /// <inheritdoc/>
    public sealed override OutputResult Write(RowReader? row, WriteScope scope)
    {
        if (row!.IsNull(column))
        {
            return OutputResult.Null;
        }

        WriteValue(row, column, scope);
        return OutputResult.Written;
    }

    /// <summary>Writes the column, which is not null.</summary>
    protected abstract void WriteValue(RowReader row, int column, WriteScope scope);
}

/// <summary>Text, and dates and times, which databases hold as GraphQL shows them.</summary>
public sealed class TextOutput(int column) : ColumnOutput(column)
{
    /// <inheritdoc/>
    protected override void WriteValue(RowReader row, int column, WriteScope scope) =>
        scope.Writer.WriteUtf8String(row.GetUtf8(column));
}

/// <summary>A whole number.</summary>
public sealed class IntegerOutput(int column) : ColumnOutput(column)
{
    /// <inheritdoc/>
    protected override void WriteValue(RowReader row, int column, WriteScope scope) =>
        scope.Writer.WriteNumber(row.GetInt64(column));
}

/// <summary>A number of double precision.</summary>
public sealed class DoubleOutput(int column) : ColumnOutput(column)
{
    /// <inheritdoc/>
    protected override void WriteValue(RowReader row, int column, WriteScope scope) =>
        scope.Writer.WriteNumber(row.GetDouble(column) is var number && double.IsFinite(number)
            ? number
            : throw new InvalidOperationException($"{number} has no form in JSON."));
}

/// <summary>A truth value.</summary>
public sealed class BooleanOutput(int column) : ColumnOutput(column)
{
    /// <inheritdoc/>
    protected override void WriteValue(RowReader row, int column, WriteScope scope) =>
        scope.Writer.WriteBoolean(row.GetInt64(column) != 0);
}

/// <summary>An instant: a date and a time of day, UTC, written as RFC 3339 asks.</summary>
public sealed class InstantOutput(int column) : ColumnOutput(column)
{
    /// <inheritdoc/>
    protected override void WriteValue(RowReader row, int column, WriteScope scope)
    {
        var stored = row.GetUtf8(column);
        var target = scope.Writer.GetSpan(stored.Length + 3);
        target[0] = (byte)'"';
        stored.CopyTo(target[1..]);
        target[11] = (byte)'T';
        target[stored.Length + 1] = (byte)'Z';
        target[stored.Length + 2] = (byte)'"';
        scope.Writer.Advance(stored.Length + 3);
    }
}

/// <summary>An enum's value, stored under a name or number of its own.</summary>
/// <param name="column">The column.</param>
/// <param name="names">The GraphQL names by what is stored, as text.</param>
public sealed class EnumOutput(int column, IReadOnlyDictionary<string, string> names) : ColumnOutput(column)
{
    private readonly (byte[] Stored, byte[] Json)[] _names =
        [.. names.Select(pair => (Encoding.UTF8.GetBytes(pair.Key), Encoding.UTF8.GetBytes($"\"{pair.Value}\"")))];

    /// <inheritdoc/>
    protected override void WriteValue(RowReader row, int column, WriteScope scope)
    {
        var stored = row.GetUtf8(column);
        foreach (var (known, json) in _names)
        {
            if (stored.SequenceEqual(known))
            {
                scope.Writer.WriteRaw(json);
                return;
            }
        }

        throw new InvalidOperationException($"No value of the enum is stored as \"{Encoding.UTF8.GetString(stored)}\".");
    }
}

/// <summary>A global id: the type's name and the entity's own key, opaque to clients.</summary>
/// <param name="column">The column of the key.</param>
/// <param name="typeName">The type's name.</param>
public sealed class GlobalIdOutput(int column, string typeName) : ColumnOutput(column)
{
    private readonly byte[] _prefix = Encoding.UTF8.GetBytes(typeName + ":");

    /// <inheritdoc/>
    protected override void WriteValue(RowReader row, int column, WriteScope scope)
    {
        var key = row.GetUtf8(column);
        var size = _prefix.Length + key.Length;
        var id = size <= 512 ? stackalloc byte[size] : new byte[size];
        _prefix.CopyTo(id);
        key.CopyTo(id[_prefix.Length..]);
        var target = scope.Writer.GetSpan(Base64Url.GetEncodedLength(id.Length) + 2);
        target[0] = (byte)'"';
        var length = Base64Url.EncodeToUtf8(id, target[1..]);
        target[length + 1] = (byte)'"';
        scope.Writer.Advance(length + 2);
    }
}
