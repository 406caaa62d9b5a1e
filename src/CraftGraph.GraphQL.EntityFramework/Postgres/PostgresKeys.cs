using Npgsql;

namespace CraftGraph.GraphQL.EntityFramework.Postgres;

/// <summary>A column's values in the rows of all parents, on their way into one parameter.</summary>
internal sealed class PostgresKeys
{
    private readonly List<long> _numbers = [];
    private List<object?>? _values;
    private PostgresKind _kind;

    /// <summary>Adds the value that a row has.</summary>
    public void Add(PostgresRows parent, int column)
    {
        _kind = parent.KindOf(column);

        // Nearly all keys are numbers, which need not become objects.
        if (_values is null && _kind is PostgresKind.Integer && !parent.IsNull(column))
        {
            _numbers.Add(parent.GetInt64(column));
            return;
        }

        _values ??= [.. _numbers.Select(number => (object?)number)];
        _values.Add(parent.GetValue(column));
    }

    /// <summary>The parameter: an array, in the order of the parents.</summary>
    public NpgsqlParameter CreateParameter() => _values is null
        ? PostgresBinder.Create(_numbers.ToArray())
        : PostgresBinder.CreateArray(_values, _kind);
}
