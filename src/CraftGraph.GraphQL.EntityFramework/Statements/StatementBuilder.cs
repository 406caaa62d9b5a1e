using System.Globalization;
using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>Gathers the columns and parameters of one statement and has EF Core write its SQL.</summary>
public sealed class StatementBuilder
{
    private const string LimitParameter = "@limit";

    private readonly Dictionary<Expression, int> _columns = new(ExpressionEqualityComparer.Instance);
    private readonly List<(ValueSource? Source, int ParentColumn)> _parameters = [];
    private readonly DbContext _database;

    internal StatementBuilder(DbContext database, Type rowType)
    {
        _database = database;
        Row = Expression.Parameter(rowType, "row");
    }

    /// <summary>The entity that the statement's rows are of.</summary>
    public ParameterExpression Row { get; }

    /// <summary>The column of an expression over <see cref="Row"/>; the same expression has one column.</summary>
    public int Column(Expression expression)
    {
        if (!_columns.TryGetValue(expression, out var column))
        {
            _columns[expression] = column = _columns.Count;
        }

        return column;
    }

    /// <summary>A parameter whose value each request has anew, never null. An array is one parameter, whatever its length.</summary>
    public Expression Parameter(ValueSource source, Type type) => NewParameter(type, source, -1);

    /// <summary>A parameter that is a column of the parent's row.</summary>
    internal Expression ParentParameter(int parentColumn, Type type) => NewParameter(type, null, parentColumn);

    /// <summary>Has EF Core write the statement for the rows of <paramref name="query"/> with the columns gathered.</summary>
    /// <param name="query">The rows, in order.</param>
    /// <param name="limit">How many rows at most, an <see cref="int"/>; null for all.</param>
    /// <param name="seeks">Places in the order that the rows must be beyond.</param>
    internal CompiledStatement Build(Expression query, ValueSource? limit = null, params IReadOnlyList<KeysetSeek> seeks)
    {
        var bounds = seeks.Select(Bind).ToList();
        var translation = Translate(
            query,
            [.. _columns.OrderBy(pair => pair.Value).Select(pair => pair.Key)],
            bounds.Count == 0 ? null : (sql, columns) => bounds.Select(bound => bound(sql, columns)).Aggregate(sql.AndAlso));
        if (limit is null)
        {
            return new(translation.Sql, ToParameters(translation), translation.Columns);
        }

        // The limit is ours: asked with Take, EF Core limits in a subquery, joins to that, and sorts once more.
        return new(
            $"{translation.Sql}\nLIMIT {LimitParameter}",
            [.. ToParameters(translation), new() { Name = LimitParameter, Source = limit }],
            translation.Columns);
    }

    /// <summary>Has EF Core write the statement that counts the rows of <paramref name="query"/>.</summary>
    internal CompiledStatement BuildCount(Expression query)
    {
        var translation = Translate(query, []);
        return new($"SELECT COUNT(*)\nFROM (\n{translation.Sql}\n) AS \"counted\"", ToParameters(translation), [0]);
    }

    // The keys become columns, so that their SQL is known.
    private Func<ISqlExpressionFactory, IReadOnlyList<SqlExpression>, SqlExpression> Bind(KeysetSeek seek)
    {
        var keys = seek.Order.Select((key, i) => (
            Key: key, Column: Column(key.Expression), Value: seek.Place[i] is { } source ? NewParameter(key.Expression.Type, source, -1) : null)).ToList();
        return (sql, columns) => new KeysetPredicate(sql, [.. keys.Select(one => new KeysetKey(
            columns[one.Column],
            one.Value is null ? null : new SqlParameterExpression(one.Value.Name, one.Value.Type, columns[one.Column].TypeMapping),
            one.Key.IsDescending != seek.IsBefore,
            one.Key.IsNullable))]).Create();
    }

    private SqlTranslation Translate(
        Expression query,
        IReadOnlyList<Expression> columns,
        Func<ISqlExpressionFactory, IReadOnlyList<SqlExpression>, SqlExpression>? condition = null)
    {
        // Rows that are only counted have no columns, but an array needs an element.
        IEnumerable<Expression> values = columns.Count == 0
            ? [Expression.Constant(1, typeof(object))]
            : columns.Select(column => Expression.Convert(column, typeof(object)));
        return SqlTranslation.Create(_database, Queries.Select(query, Expression.Lambda(Expression.NewArrayInit(typeof(object), values), Row)), condition);
    }

    private QueryParameterExpression NewParameter(Type type, ValueSource? source, int parentColumn)
    {
        var name = $"P{_parameters.Count}";
        _parameters.Add((source, parentColumn));
        return type.IsArray ? new(name, type, ParameterTranslationMode.Parameter) : new(name, type);
    }

    private List<StatementParameter> ToParameters(SqlTranslation translation) => [.. translation.Parameters.Select(parameter =>
    {
        var (source, parentColumn) = _parameters[int.Parse(parameter.QueryName.AsSpan(1), CultureInfo.InvariantCulture)];
        return new StatementParameter { Name = parameter.Name, Source = source, ParentColumn = parentColumn, Convert = parameter.Convert };
    })];
}
