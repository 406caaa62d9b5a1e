using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>What EF Core makes of a query: the text, where each value projected stands in a row, and how parameters are stored.</summary>
/// <param name="Texts">The text; one for each of several conditions where rows must meet one of them.</param>
/// <param name="Columns">For each element of the array that the query selects, its column; equal SQL has one column.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="ColumnTypes">The database's types of the columns; null where one is not known.</param>
/// <param name="Tables">The tables read, each once; null where that is not known.</param>
internal sealed record SqlTranslation(
    IReadOnlyList<string> Texts,
    IReadOnlyList<int> Columns,
    IReadOnlyList<TranslatedParameter> Parameters,
    IReadOnlyList<string>? ColumnTypes,
    IReadOnlyList<string>? Tables)
{
    /// <summary>
    /// Takes the steps of EF Core's own compilation that end with the text, by the services that providers implement. Its next steps would make code that
    /// reads rows into objects, and keep the query for good in a cache; both are ours.
    /// </summary>
    /// <param name="database">Whose model and provider translate.</param>
    /// <param name="dialect">How the text is written.</param>
    /// <param name="query">A query for arrays of objects, with <see cref="QueryParameterExpression"/> for parameters, none of which is null.</param>
    /// <param name="groups">Whether rows that are equal in their order become one.</param>
    /// <param name="conditions">Makes conditions of the elements' SQL, each for a text of its own; null for none.</param>
    /// <exception cref="InvalidOperationException">The query cannot be translated.</exception>
    public static SqlTranslation Create(
        DbContext database,
        SqlDialect dialect,
        Expression query,
        bool groups,
        Func<ISqlExpressionFactory, IReadOnlyList<SqlExpression>, IReadOnlyList<SqlExpression>>? conditions = null)
    {
        var compilation = database.GetService<IQueryCompilationContextFactory>().Create(async: false);
        query = new CapturedValues().Visit(query);
        query = dialect.SeeksKeysOfReferences ? new ReferenceKeys(database).Visit(query) : query;
        query = database.GetService<IQueryTranslationPreprocessorFactory>().Create(compilation).Process(query);
        query = database.GetService<IQueryableMethodTranslatingExpressionVisitorFactory>().Create(compilation).Translate(query);
        query = database.GetService<IQueryTranslationPostprocessorFactory>().Create(compilation).Process(query);
        if (query is not ShapedQueryExpression { QueryExpression: SelectExpression select } shaped)
        {
            throw new InvalidOperationException($"The query cannot be translated: {query}");
        }

        if (groups)
        {
            select = Group(select, dialect);
        }

        var columns = FindColumns(shaped.ShaperExpression);
        var sql = database.GetService<ISqlExpressionFactory>();
        var commands = conditions is null
            ? [Generate(database, dialect, select)]
            : conditions(sql, [.. columns.Select(column => select.Projection[column].Expression)])
                .Select(condition => Generate(database, dialect, AddCondition(sql, select, condition)))
                .ToList();
        return new(
            [.. commands.Select(command => command.Text)],
            columns,
            [.. commands.SelectMany(command => command.Parameters).DistinctBy(parameter => parameter.Name)],
            FindColumnTypes(select),
            TableFinder.Find(select));
    }

    private static SelectExpression Group(SelectExpression select, SqlDialect dialect)
    {
        var order = select.Orderings.Select(ordering => ordering.Expression);
        return Change(select, select.Predicate, [.. dialect.ReadsBesideGroups ? order : order.Union(select.Projection.Select(column => column.Expression))]);
    }

    private static SelectExpression AddCondition(ISqlExpressionFactory sql, SelectExpression select, SqlExpression condition) =>
        Change(select, select.Predicate is null ? condition : sql.AndAlso(select.Predicate, condition), select.GroupBy);

    private static SelectExpression Change(SelectExpression select, SqlExpression? predicate, IReadOnlyList<SqlExpression> groupBy) => select.Update(
        select.Tables,
        predicate,
        groupBy,
        select.Having,
        select.Projection,
        select.Orderings,
        select.Offset,
        select.Limit);

    private static (string Text, IReadOnlyList<TranslatedParameter> Parameters) Generate(
        DbContext database, SqlDialect dialect, SelectExpression select)
    {
        var found = new ParameterFinder();
        found.Visit(select);
        var options = RelationalOptionsExtension.Extract(database.GetService<IDbContextOptions>());
#pragma warning disable EF1001 // There is no other way to the text that makes no reader of rows with it.
        var processed = database.GetService<IRelationalParameterBasedSqlProcessorFactory>()
            .Create(new(options.UseRelationalNulls, ParameterTranslationMode.Parameter))
#pragma warning restore EF1001
            .Process(select, new ParametersCacheDecorator(found.Samples));
        var command = dialect.CreateGenerator(database).GetCommand(processed);

        // Which names the parameters have in the text, their commands know.
        using var sample = command.CreateDbCommand(
            new(database.GetService<IRelationalConnection>(), found.Samples, null, database, null), Guid.Empty, DbCommandMethod.ExecuteReader);
        var names = sample.Parameters.Cast<DbParameter>().Select(parameter => parameter.ParameterName);
        return (command.CommandText, [.. command.Parameters.Zip(names, (parameter, name) =>
            new TranslatedParameter(name, parameter.InvariantName, found.Mappings[parameter.InvariantName]?.Converter?.ConvertToProvider))]);
    }

    private static List<string>? FindColumnTypes(SelectExpression select)
    {
        var types = select.Projection.Select(column => column.Expression.TypeMapping?.StoreType).ToList();
        return types.Contains(null) ? null : [.. types.OfType<string>()];
    }

    private static List<int> FindColumns(Expression shaper) => ExpressionComposer.StripConvert(shaper) is NewArrayExpression array
        ? [.. array.Expressions.Select(FindColumn)]
        : [];

    private static int FindColumn(Expression element) => ExpressionComposer.StripConvert(element) switch
    {
        ProjectionBindingExpression { Index: { } index } => index,
        ConstantExpression => -1,
        var other => throw new InvalidOperationException($"A field cannot be translated to SQL: {other}"),
    };

    /// <summary>Finds the tables that are read.</summary>
    private sealed class TableFinder : ExpressionVisitor
    {
        private readonly HashSet<string> _tables = new(StringComparer.Ordinal);
        private bool _isKnown = true;

        public static IReadOnlyList<string>? Find(SelectExpression select)
        {
            var finder = new TableFinder();
            finder.Visit(select);
            return finder._isKnown ? [.. finder._tables.Order(StringComparer.Ordinal)] : null;
        }

        protected override Expression VisitExtension(Expression node)
        {
            switch (node)
            {
                case TableExpression table:
                    _tables.Add(table.Name);
                    break;

                // Text that somebody else wrote.
                case FromSqlExpression:
                    _isKnown = false;
                    break;
            }

            return node is ShapedQueryExpression ? node : base.VisitExtension(node);
        }
    }

    /// <summary>Puts in the values of variables that the expressions of fields have captured.</summary>
    private sealed class CapturedValues : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) => (Visit(node.Expression), node.Member) switch
        {
            (null, FieldInfo field) => Expression.Constant(field.GetValue(null), node.Type),
            (ConstantExpression { Value: { } captured }, FieldInfo field) => Expression.Constant(field.GetValue(captured), node.Type),
            (ConstantExpression { Value: { } captured }, PropertyInfo property) => Expression.Constant(property.GetValue(captured), node.Type),
            var (target, _) => node.Update(target),
        };
    }

    /// <summary>Finds how the parameters are stored, and makes a sample for each: only whether one is null matters to EF Core.</summary>
    private sealed class ParameterFinder : ExpressionVisitor
    {
        public Dictionary<string, RelationalTypeMapping?> Mappings { get; } = [];

        public Dictionary<string, object?> Samples { get; } = [];

        protected override Expression VisitExtension(Expression node)
        {
            if (node is SqlParameterExpression parameter)
            {
                var name = parameter.InvariantName;
                if (Mappings.TryGetValue(name, out var known) && known?.Converter != parameter.TypeMapping?.Converter)
                {
                    throw new InvalidOperationException($"{name} is stored in two ways: make two parameters of it.");
                }

                Mappings[name] = parameter.TypeMapping;
                Samples[name] = SampleOf(parameter.Type);
            }

            // Reading rows is none of our business.
            return node is ShapedQueryExpression ? node : base.VisitExtension(node);
        }

        private static object SampleOf(Type type) => type switch
        {
            { IsArray: true } => Array.CreateInstance(type.GetElementType()!, 0),
            _ when type == typeof(string) => "",
            _ => Activator.CreateInstance(Nullable.GetUnderlyingType(type) ?? type)!,
        };
    }
}

/// <summary>A parameter of a translated query.</summary>
/// <param name="Name">Its name in the text, with the sign before it.</param>
/// <param name="QueryName">The name of the <see cref="QueryParameterExpression"/> that it is.</param>
/// <param name="Convert">Turns a value into what the database stores; null when it is the same.</param>
internal sealed record TranslatedParameter(string Name, string QueryName, Func<object?, object?>? Convert);
