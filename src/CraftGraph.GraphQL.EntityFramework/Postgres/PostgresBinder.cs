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
    public static NpgsqlParameter CreateArray(IReadOnlyList<object?> values) => values.FirstOrDefault(value => value is not null) switch
    {
        string => Typed(values.Select(value => value is string text ? Storable(text) : null).ToArray()),
        double => Typed(values.Select(value => (double?)value).ToArray()),
        _ => Typed(values.Select(value => (long?)value).ToArray()),
    };

    private static NpgsqlParameter<T> Typed<T>(T value) => new() { TypedValue = value };

    // PostgreSQL's texts cannot hold the character zero. A text with it is none that is stored; U+FFFF, which is no character, stands for it.
    private static string Storable(string text) => text.Contains('\0', StringComparison.Ordinal) ? text.Replace('\0', '\uFFFF') : text;
}
