using System.Globalization;
using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Aggregates;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Sorting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>Gathers the columns and parameters of one statement and has EF Core write its SQL.</summary>
public sealed class StatementBuilder
{
    private readonly Dictionary<Expression, int> _columns = new(ExpressionEqualityComparer.Instance);
    private readonly List<(ValueSource? Source, int ParentColumn)> _parameters = [];
    private readonly RootCompilation _root;
    private readonly bool _hasRepeats;

    /// <param name="root">What the statement is compiled with.</param>
    /// <param name="rowType">What its rows are.</param>
    /// <param name="hasRepeats">Whether rows that are equal in their order count as one; the order tells apart what is to be told apart then.</param>
    internal StatementBuilder(RootCompilation root, Type rowType, bool hasRepeats = false)
    {
        _root = root;
        _hasRepeats = hasRepeats;
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
    internal CompiledStatement Build(Expression query)
    {
        var translation = Translate(query, GetColumns());
        return Add(translation.Texts[0], ToParameters(translation), translation.Columns, translation);
    }

    /// <summary>Has EF Core write the statement for a page of the rows of <paramref name="query"/> with the columns gathered.</summary>
    /// <param name="query">The rows, in the page's order.</param>
    /// <param name="limit">How many rows at most.</param>
    /// <param name="start">The place beyond which the page starts, or up to which it goes if nothing says where it starts; null for all rows.</param>
    /// <param name="end">The place up to which the page goes; null where there is none or it is <paramref name="start"/>.</param>
    internal CompiledStatement BuildPage(Expression query, RowLimit limit, KeysetSeek? start = null, KeysetSeek? end = null)
    {
        SqlTranslation translation;
        if (start is null)
        {
            translation = Translate(query, GetColumns());
        }
        else
        {
            // The keys become columns, so that their SQL is known.
            var (from, to) = (Bind(start), end is null ? null : Bind(end));
            translation = Translate(query, GetColumns(), (sql, columns) =>
            {
                var ranges = KeysetRanges.Create(sql, from(columns));
                var within = to is null ? null : new KeysetPredicate(sql, to(columns)).Create();
                return [.. (start.IsStart ? ranges : ranges.Reverse()).Select(range => within is null ? range : sql.AndAlso(range, within))];
            });
        }

        // The limit is ours: asked with Take, EF Core limits in a subquery, joins to that, and sorts once more.
        var text = translation.Texts is [var only]
            ? only
            : _root.Dialect.Unite(translation.Texts, GetOrder(start!, translation), limit);
        return Add(
            _root.Dialect.Limit(text, limit),
            [.. ToParameters(translation), .. limit.Parameters],
            translation.Columns,
            translation);
    }

    /// <summary>Has EF Core write the statement for a page that is read in parts with the columns gathered.</summary>
    /// <param name="parts">The rows of each part, in the page's order.</param>
    /// <param name="order">That order.</param>
    /// <param name="limit">How many rows at most.</param>
    /// <param name="after">The place after which rows are asked for; null for from the start.</param>
    /// <param name="before">The place before which rows are asked for; null for to the end.</param>
    internal CompiledStatement BuildPartedPage(
        IReadOnlyList<Expression> parts, IReadOnlyList<OrderKey> order, RowLimit limit, KeysetSeek? after, KeysetSeek? before)
    {
        var keys = order.Select(key => (key, Column(key.Expression), key.IsDescending)).ToList();
        var bounds = new[] { after, before }.OfType<KeysetSeek>().Select(Bind).ToList();
        var translations = parts.Select(part => Translate(part, GetColumns(), bounds.Count == 0 ? null : (sql, columns) =>
            [bounds.Select(bound => new KeysetPredicate(sql, bound(columns)).Create()).Aggregate(sql.AndAlso)])).ToList();
        return AddParts(translations, keys, limit);
    }

    /// <summary>Has EF Core write the statement for a page in order of ranks with the columns gathered.</summary>
    /// <param name="page">The page.</param>
    /// <param name="limit">How many rows at most.</param>
    internal CompiledStatement BuildRankedPage(RankedPage page, RowLimit limit)
    {
        var keys = page.Keys.Select(key => (key.Key, Column(key.Key.Expression), key.IsDescending)).ToList();
        var ranks = page.Ranks.Select(rank => Translate(
            page.QueryOf(rank),
            [.. GetColumns().Select(column => ReplacingExpressionVisitor.Replace(page.List.ItemRank, page.ColumnOf(rank), column))])).ToList();
        return AddParts(ranks, keys, limit);
    }

    /// <summary>Has EF Core write the statement that counts the rows of <paramref name="query"/>.</summary>
    internal CompiledStatement BuildCount(Expression query)
    {
        var translation = Translate(query, []);
        return Add(
            $"SELECT COUNT(*)\nFROM (\n{translation.Texts[0]}\n) AS \"counted\"", ToParameters(translation), [0], translation with { ColumnTypes = ["bigint"] });
    }

    /// <summary>
    /// Has EF Core write the rows of <paramref name="query"/>, and aggregates them: those with equal values in all columns gathered so far are a group. Without
    /// columns all of them are one, which is there without rows too.
    /// </summary>
    /// <param name="query">The rows.</param>
    /// <param name="numbers">What is aggregated.</param>
    /// <param name="layout">Where the aggregates stand, after the columns gathered.</param>
    /// <remarks>Rows are numbered in the order of a number where its median is asked for; what has none comes last. Aggregates of whole numbers are exact.</remarks>
    internal CompiledStatement BuildAggregates(Expression query, IReadOnlyList<AggregatedNumber> numbers, out AggregateLayout layout)
    {
        var groups = _columns.Count;

        // What no row has is no column: written by EF Core, its null would have no type.
        var measured = numbers.Select(number => (
            Column: ExpressionComposer.StripConvert(number.Number) is ConstantExpression { Value: null } ? -1 : Column(number.Number), number.HasMedian)).ToList();
        var translation = Translate(query, GetColumns());
        string NameOf(int column) => column < 0 ? "CAST(NULL AS bigint)" : $"\"c{translation.Columns[column]}\"";

        var keys = string.Join(", ", Enumerable.Range(0, groups).Select(NameOf).Distinct());
        var selected = Enumerable.Range(0, groups).Select(NameOf).Append("COUNT(*)").ToList();
        var ranks = new List<string>();
        var columns = new List<NumberColumns>();
        foreach (var (column, hasMedian) in measured)
        {
            var (name, place) = (NameOf(column), ranks.Count / 2);
            var first = selected.Count;
            columns.Add(new(first, first + 1, first + 2, first + 3, first + 4, first + 5));
            selected.AddRange([$"COUNT({name})", $"MIN({name})", $"MAX({name})", $"CAST(SUM({name}) AS bigint)"]);
            if (!hasMedian)
            {
                selected.AddRange(["NULL", "NULL"]);
                continue;
            }

            var partition = keys.Length == 0 ? "" : $"PARTITION BY {keys} ";
            ranks.AddRange(
            [
                $"ROW_NUMBER() OVER ({partition}ORDER BY {name} NULLS LAST) AS \"r{place}\"",
                $"COUNT({name}) OVER ({partition.TrimEnd()}) AS \"n{place}\"",
            ]);
            selected.AddRange(
            [
                $"MAX(CASE WHEN \"r{place}\" = (\"n{place}\" + 1) / 2 THEN {name} END)",
                $"MAX(CASE WHEN \"r{place}\" = \"n{place}\" / 2 + 1 THEN {name} END)",
            ]);
        }

        var names = string.Join(", ", Enumerable.Range(0, Math.Max(translation.Columns.DefaultIfEmpty(0).Max() + 1, 1)).Select(place => $"\"c{place}\""));
        var rows = ranks.Count == 0 ? "\"items\"" : $"(SELECT \"items\".*, {string.Join(", ", ranks)} FROM \"items\") AS \"ranked\"";
        var text = $"""
            WITH "items"({names}) AS (
            {translation.Texts[0]}
            )
            SELECT {string.Join(", ", selected)}
            FROM {rows}
            """;
        layout = new(groups, columns);
        return Add(
            _root.Dialect.Limit($"{text}{(keys.Length == 0 ? "" : $"\nGROUP BY {keys}")}", RowLimit.Fixed(AggregateTypes.MaximumGroups + 1)),
            ToParameters(translation),
            [.. Enumerable.Range(0, selected.Count)],
            translation with { ColumnTypes = null });
    }

    // The rows of the parts, one part after the other.
    private CompiledStatement AddParts(
        IReadOnlyList<SqlTranslation> parts, IReadOnlyList<(OrderKey Key, int Column, bool IsDescending)> order, RowLimit limit)
    {
        var text = parts is [var only] ? only.Texts[0] : _root.Dialect.Chain(
            [.. parts.Select(part => part.Texts[0])],
            [.. order.Select(key => new PageKey(key.Key, parts[0].Columns[key.Column], key.IsDescending))],
            limit);
        return Add(
            _root.Dialect.Limit(text, limit),
            [.. parts.SelectMany(ToParameters).DistinctBy(parameter => parameter.Name), .. limit.Parameters],
            parts[0].Columns,
            parts[0]);
    }

    private CompiledStatement Add(string sql, IReadOnlyList<StatementParameter> parameters, IReadOnlyList<int> columns, SqlTranslation translation)
    {
        var statement = new CompiledStatement(sql, parameters, columns) { ColumnTypes = translation.ColumnTypes, Tables = translation.Tables };
        _root.Add(statement);
        return statement;
    }

    private List<PageKey> GetOrder(KeysetSeek seek, SqlTranslation translation)
    {
        // Read from a place on, what lies after it is read forwards; towards a place, what lies before it.
        var isBackward = seek.IsBefore == seek.IsStart;
        return [.. seek.Order.Select(key => new PageKey(key, translation.Columns[Column(key.Expression)], key.IsDescending != isBackward))];
    }

    /// <summary>The expressions of the columns gathered, in order.</summary>
    internal IReadOnlyList<Expression> GetColumns() => [.. _columns.OrderBy(pair => pair.Value).Select(pair => pair.Key)];

    private Func<IReadOnlyList<SqlExpression>, IReadOnlyList<KeysetKey>> Bind(KeysetSeek seek)
    {
        var keys = seek.Order.Select((key, i) => (
            Key: key, Column: Column(key.Expression), Value: seek.Place[i] is { } source ? NewParameter(key.Expression.Type, source, -1) : null)).ToList();
        return columns => [.. keys.Select(one => new KeysetKey(
            columns[one.Column],
            one.Value is null ? null : new SqlParameterExpression(one.Value.Name, one.Value.Type, columns[one.Column].TypeMapping),
            one.Key.IsDescending != seek.IsBefore,
            one.Key.IsNullable))];
    }

    private SqlTranslation Translate(
        Expression query,
        IReadOnlyList<Expression> columns,
        Func<ISqlExpressionFactory, IReadOnlyList<SqlExpression>, IReadOnlyList<SqlExpression>>? conditions = null)
    {
        // Rows that are only counted have no columns, but an array needs an element.
        IEnumerable<Expression> values = columns.Count == 0
            ? [Expression.Constant(1, typeof(object))]
            : columns.Select(column => Expression.Convert(column, typeof(object)));
        var projection = Expression.Lambda(Expression.NewArrayInit(typeof(object), values), Row);
        return SqlTranslation.Create(_root.Database, _root.Dialect, Queries.Select(query, projection), _hasRepeats, conditions);
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
