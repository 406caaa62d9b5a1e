using System.Globalization;
using System.Text;
using SQLitePCL;

namespace CraftGraph.GraphQL.EntityFramework.Sqlite;

/// <summary>Binds values as EF Core's SQLite mappings store them.</summary>
internal static class SqliteBinder
{
    public static void Bind(sqlite3_stmt statement, int position, object? value)
    {
        switch (value)
        {
            case null: raw.sqlite3_bind_null(statement, position); break;
            case string text: BindText(statement, position, text); break;
            case int number: raw.sqlite3_bind_int64(statement, position, number); break;
            case long number: raw.sqlite3_bind_int64(statement, position, number); break;
            case double number: raw.sqlite3_bind_double(statement, position, number); break;
            case bool flag: raw.sqlite3_bind_int64(statement, position, flag ? 1 : 0); break;
            default: BindText(statement, position, ToText(value)); break;
        }
    }

    /// <summary>Binds UTF-8, which may hold the character zero.</summary>
    public static void BindText(sqlite3_stmt statement, int position, ReadOnlySpan<byte> utf8)
    {
        // An empty span has no address, which SQLite would take for null.
        if (utf8.IsEmpty)
        {
            raw.sqlite3_bind_text(statement, position, "");
        }
        else
        {
            raw.sqlite3_bind_text(statement, position, utf8);
        }
    }

    private static void BindText(sqlite3_stmt statement, int position, string text)
    {
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        var utf8 = size <= 512 ? stackalloc byte[512] : new byte[size];
        BindText(statement, position, utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }

    private static string ToText(object value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString(time.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        Guid guid => guid.ToString().ToUpperInvariant(),
        _ => throw new NotSupportedException($"{value.GetType()} has no place in SQLite."),
    };
}
