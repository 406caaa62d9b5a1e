namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>The rows of a running statement, one after the other, with their columns as the database holds them.</summary>
/// <remarks>
/// Dates, times and instants are text in ISO 8601, an instant with a space between date and time and always in UTC; truth values are 0 and 1; enums
/// are whatever their mapping stores.
/// </remarks>
public abstract class RowReader
{
    /// <summary>Whether its rows have been read. Until then nothing but what is asked for each of them, whatever it holds, can be asked for.</summary>
    public virtual bool IsThere => true;

    /// <summary>Which of the rows it stands on, where rows of several parents are read at once; rises with each row.</summary>
    public virtual int Place => 0;

    /// <summary>Goes to the next row; false after the last.</summary>
    public abstract bool Read();

    /// <summary>Whether a column is null in this row.</summary>
    public abstract bool IsNull(int column);

    /// <summary>A whole number.</summary>
    public abstract long GetInt64(int column);

    /// <summary>A number of double precision.</summary>
    public abstract double GetDouble(int column);

    /// <summary>A text, valid until the next row.</summary>
    public abstract ReadOnlySpan<byte> GetUtf8(int column);

    /// <summary>What the column holds: null, <see cref="long"/>, <see cref="double"/> or <see cref="string"/>.</summary>
    public abstract object? GetValue(int column);

    /// <summary>A copy of this row, which stays when the statement goes on.</summary>
    public abstract RowReader Keep();

    /// <summary>Ends the statement's run, so that it can run again.</summary>
    public abstract void Close();
}
