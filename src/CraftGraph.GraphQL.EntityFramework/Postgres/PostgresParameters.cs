using System.Globalization;
using CraftGraph.GraphQL.EntityFramework.Statements;
using Npgsql;

namespace CraftGraph.GraphQL.EntityFramework.Postgres;

/// <summary>The parameters of a command, bound one after the other as EF Core's PostgreSQL mappings store them. Those of a command that ran before are bound again.</summary>
/// <param name="parameters">Of the command.</param>
internal struct PostgresParameters(NpgsqlParameterCollection parameters)
{
    private int _bound;

    /// <summary>Binds the next one.</summary>
    /// <param name="value">What the database stores, not null.</param>
    public void Add(object? value)
    {
        switch (value)
        {
            case string text:
                Bind(Storable(text));
                break;
            case int number:
                Bind(number);
                break;
            case long number:
                Bind(number);
                break;
            case double number:
                Bind(number);
                break;
            case bool flag:
                Bind(flag);
                break;
            case DateOnly date:
                Bind(date);
                break;
            case DateTime instant:
                Bind(DateTime.SpecifyKind(instant, DateTimeKind.Utc));
                break;
            case string[] texts:
                Bind(Array.ConvertAll(texts, Storable));
                break;
            case int[] numbers:
                Bind(numbers);
                break;
            case long[] numbers:
                Bind(numbers);
                break;
            case double[] numbers:
                Bind(numbers);
                break;
            case bool[] flags:
                Bind(flags);
                break;
            case DateOnly[] dates:
                Bind(dates);
                break;
            case DateTime[] instants:
                Bind(Array.ConvertAll(instants, instant => DateTime.SpecifyKind(instant, DateTimeKind.Utc)));
                break;
            default:
                throw new NotSupportedException($"{value?.GetType().ToString() ?? "null"} has no place in PostgreSQL.");
        }
    }

    /// <summary>Binds the next one to the array of a column's values in the rows of all parents.</summary>
    /// <param name="values">As <see cref="RowReader.GetValue"/> gives them.</param>
    /// <param name="kind">How the column's values are kept.</param>
    public void AddArray(IReadOnlyList<object?> values, PostgresKind kind)
    {
        switch (kind)
        {
            case PostgresKind.Text:
                Bind(values.Select(value => value is string text ? Storable(text) : null).ToArray());
                break;
            case PostgresKind.Double:
                Bind(values.Select(value => (double?)value).ToArray());
                break;
            case PostgresKind.Boolean:
                Bind(values.Select(value => value is long flag ? flag != 0 : (bool?)null).ToArray());
                break;
            case PostgresKind.Date:
                Bind(values.Select(value => value is string date ? DateOnly.Parse(date, CultureInfo.InvariantCulture) : (DateOnly?)null).ToArray());
                break;
            case PostgresKind.Instant:
                Bind(values.Select(value => value is string instant ? ToInstant(instant) : (DateTime?)null).ToArray());
                break;
            default:
                Bind(values.Select(value => (long?)value).ToArray());
                break;
        }
    }

    private static DateTime ToInstant(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    // PostgreSQL's texts cannot hold the character zero. A text with it is none that is stored; U+FFFF, which is no character, stands for it.
    private static string Storable(string text) => text.Contains('\0', StringComparison.Ordinal) ? text.Replace('\0', '\uFFFF') : text;

    private void Bind<T>(T value)
    {
        if (_bound == parameters.Count)
        {
            parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
        }
        else if (parameters[_bound] is NpgsqlParameter<T> parameter)
        {
            parameter.TypedValue = value;
        }
        else
        {
            parameters[_bound] = new NpgsqlParameter<T> { TypedValue = value };
        }

        _bound++;
    }
}
