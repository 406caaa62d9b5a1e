using System.Globalization;
using CraftGraph.GraphQL.EntityFramework.Statements;
using Npgsql;

namespace CraftGraph.GraphQL.EntityFramework.Postgres;

/// <summary>Binds values as EF Core's PostgreSQL mappings store them.</summary>
internal static class PostgresBinder
{
    public static NpgsqlParameter Create(object? value) => value switch
    {
        string text => Typed(Storable(text)),
        int number => Typed(number),
        long number => Typed(number),
        double number => Typed(number),
        bool flag => Typed(flag),
        DateOnly date => Typed(date),
        DateTime instant => Typed(DateTime.SpecifyKind(instant, DateTimeKind.Utc)),
        string[] texts => Typed(Array.ConvertAll(texts, Storable)),
        int[] numbers => Typed(numbers),
        long[] numbers => Typed(numbers),
        double[] numbers => Typed(numbers),
        bool[] flags => Typed(flags),
        DateOnly[] dates => Typed(dates),
        DateTime[] instants => Typed(Array.ConvertAll(instants, instant => DateTime.SpecifyKind(instant, DateTimeKind.Utc))),
        _ => throw new NotSupportedException($"{value?.GetType().ToString() ?? "null"} has no place in PostgreSQL."),
    };

    /// <summary>The array of a column's values in the rows of all parents.</summary>
    /// <param name="values">As <see cref="RowReader.GetValue"/> gives them.</param>
    /// <param name="kind">How the column's values are kept.</param>
    public static NpgsqlParameter CreateArray(IReadOnlyList<object?> values, PostgresKind kind) => kind switch
    {
        PostgresKind.Text => Typed(values.Select(value => value is string text ? Storable(text) : null).ToArray()),
        PostgresKind.Double => Typed(values.Select(value => (double?)value).ToArray()),
        PostgresKind.Boolean => Typed(values.Select(value => value is long flag ? flag != 0 : (bool?)null).ToArray()),
        PostgresKind.Date => Typed(values.Select(value => value is string date ? DateOnly.Parse(date, CultureInfo.InvariantCulture) : (DateOnly?)null).ToArray()),
        PostgresKind.Instant => Typed(values.Select(value => value is string instant ? ToInstant(instant) : (DateTime?)null).ToArray()),
        _ => Typed(values.Select(value => (long?)value).ToArray()),
    };

    private static DateTime ToInstant(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static NpgsqlParameter<T> Typed<T>(T value) => new() { TypedValue = value };

    // PostgreSQL's texts cannot hold the character zero. A text with it is none that is stored; U+FFFF, which is no character, stands for it.
    private static string Storable(string text) => text.Contains('\0', StringComparison.Ordinal) ? text.Replace('\0', '\uFFFF') : text;
}
