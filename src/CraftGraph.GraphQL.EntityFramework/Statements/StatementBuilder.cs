using System.Collections;
using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>Gathers the columns and parameters of one statement and has EF Core write its SQL.</summary>
public sealed class StatementBuilder
{
    private const string LimitParameter = "@limit";

    private readonly Dictionary<Expression, int> _columns = new(ExpressionEqualityComparer.Instance);
    private readonly List<Slot> _slots = [];
    private readonly DbContext _database;
    private readonly OperationContext _sample;

    internal StatementBuilder(DbContext database, OperationContext sample, Type rowType)
    {
        _database = database;
        _sample = sample;
        Row = Expression.Parameter(rowType, "row");
    }

    /// <summary>The entity that the statement's rows are of.</summary>
    public ParameterExpression Row { get; }

    /// <summary>The column of an expression over <see cref="Row"/>; the same expression has one column.</summary>
    public int Column(Expression expression)
    {
        var column = ExpressionComposer.Canonical(expression);
        if (!_columns.TryGetValue(column, out var ordinal))
        {
            _columns[column] = ordinal = _columns.Count;
        }

        return ordinal;
    }

    /// <summary>A parameter whose value each request has anew, never null.</summary>
    public Expression Parameter(ValueSource source, Type type) => NewSlot(type, source.Get(_sample), new(source, -1));

    /// <summary>A parameter that is a column of the parent's row.</summary>
    internal Expression ParentParameter(int parentColumn, Type type)
    {
        // A sample that is null would become IS NULL in the SQL, also where the foreign key is the one that may be null.
        var sample = type == typeof(string) ? "" : Activator.CreateInstance(Nullable.GetUnderlyingType(type) ?? type);
        return NewSlot(type, sample, new(null, parentColumn));
    }

    /// <summary>Has EF Core write the statement for the rows of <paramref name="query"/> with the columns gathered.</summary>
    /// <param name="query">The rows, in order.</param>
    /// <param name="limit">How many rows at most, an <see cref="int"/>; null for all.</param>
    internal CompiledStatement Build(Expression query, ValueSource? limit = null)
    {
        // A statement that only counts rows still needs a column to read.
        Expression[] columns = _columns.Count == 0
            ? [Expression.Constant(1, typeof(object))]
            : [.. _columns.OrderBy(pair => pair.Value).Select(pair => Expression.Convert(pair.Key, typeof(object)))];
        var projection = Expression.Lambda(Expression.NewArrayInit(typeof(object), columns), Row);
        var rows = Queries.Select(query, projection);
        using var command = _database.GetService<IAsyncQueryProvider>().CreateQuery<object[]>(rows).CreateDbCommand();
        var parameters = command.Parameters.Cast<DbParameter>().Select(ToParameter);
        if (limit is null)
        {
            return new(command.CommandText, [.. parameters], columns.Length);
        }

        // The limit is ours: asked with Take, EF Core limits in a subquery, joins to that, and sorts once more.
        return new(
            $"{command.CommandText}\nLIMIT {LimitParameter}",
            [.. parameters, new() { Name = LimitParameter, Source = limit }],
            columns.Length);
    }

    /// <summary>Has EF Core write the statement that counts the rows of <paramref name="query"/>.</summary>
    internal CompiledStatement BuildCount(Expression query)
    {
        var rows = Queries.Select(query, Expression.Lambda(Expression.Constant(1), Row));
        using var command = _database.GetService<IAsyncQueryProvider>().CreateQuery<int>(rows).CreateDbCommand();
        return new(
            $"SELECT COUNT(*)\nFROM (\n{command.CommandText}\n) AS \"counted\"",
            [.. command.Parameters.Cast<DbParameter>().Select(ToParameter)],
            1);
    }

    private Expression NewSlot(Type type, object? sample, SlotSource source)
    {
        // An empty list would not tell how its enums are stored.
        if (type.IsArray && type.GetElementType()!.IsEnum && sample is Array { Length: 0 })
        {
            sample = Array.CreateInstance(type.GetElementType()!, 1);
        }

        var slot = ParameterSlots.Create(_slots.Count, type, sample);
        _slots.Add(new(sample, source));
        return slot;
    }

    private StatementParameter ToParameter(DbParameter parameter)
    {
        var slot = _slots[ParameterSlots.NumberOf(parameter.ParameterName)];
        return new()
        {
            Name = parameter.ParameterName,
            Source = slot.From.Source,
            ParentColumn = slot.From.ParentColumn,
            Convert = FindConversion(slot.Sample, parameter.Value),
        };
    }

    // The mapping of the property that the parameter is compared with decides whether an enum is stored by name or by number.
    private static Func<object, object>? FindConversion(object? sample, object? stored) => (sample, stored) switch
    {
        (Enum, string) => value => value.ToString()!,
        (Enum, _) => value => ToNumber(value),
        (Array { Length: > 0 } items, string json) when items.GetValue(0) is Enum => json.StartsWith("[\"", StringComparison.Ordinal)
            ? value => ((IEnumerable)value).Cast<object>().Select(item => item.ToString()!).ToArray()
            : value => ((IEnumerable)value).Cast<object>().Select(ToNumber).ToArray(),
        _ => null,
    };

    private static object ToNumber(object value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    private sealed record SlotSource(ValueSource? Source, int ParentColumn);

    private sealed record Slot(object? Sample, SlotSource From);
}
