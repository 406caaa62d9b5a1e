using System.Collections;
using System.Globalization;
using System.Text.Json;
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
            case string text: raw.sqlite3_bind_text(statement, position, text); break;
            case int number: raw.sqlite3_bind_int64(statement, position, number); break;
            case long number: raw.sqlite3_bind_int64(statement, position, number); break;
            case double number: raw.sqlite3_bind_double(statement, position, number); break;
            case bool flag: raw.sqlite3_bind_int64(statement, position, flag ? 1 : 0); break;
            case IEnumerable items: raw.sqlite3_bind_text(statement, position, ToJson(items)); break;
            default: raw.sqlite3_bind_text(statement, position, ToText(value)); break;
        }
    }

    private static string ToText(object value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString(time.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        Guid guid => guid.ToString().ToUpperInvariant(),
        _ => throw new NotSupportedException($"{value.GetType()} has no place in SQLite."),
    };

    private static string ToJson(IEnumerable items) => JsonSerializer.Serialize(items.Cast<object>().Select(item => item switch
    {
        string or int or long or double => item,
        bool flag => flag ? 1 : 0,
        _ => ToText(item),
    }));
}
