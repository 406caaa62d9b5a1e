using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using CraftGraph.GraphQL.EntityFramework.Statements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace CraftGraph.GraphQL.EntityFramework.Computed;

/// <summary>
/// A query that code of the host asks beside the statements of a request, to learn what these are to be: translated once for a store, and prepared once for a connection.
/// Its rows come in no order. Safe for use by several threads.
/// </summary>
/// <typeparam name="TEntity">What it reads.</typeparam>
public sealed class Lookup<TEntity>
    where TEntity : class
{
    private readonly ConditionalWeakTable<EntityStore, Translated> _translated = [];
    private readonly LambdaExpression _condition;
    private readonly IReadOnlyList<Expression<Func<TEntity, object?>>> _columns;

    /// <param name="condition">Which rows: over an entity and the values that each question has. Lists are <see cref="IEnumerable{T}"/> here and arrays
    /// in a question, each one value whatever its length; none is null.</param>
    /// <param name="columns">What is read of each.</param>
    public Lookup(LambdaExpression condition, params IReadOnlyList<Expression<Func<TEntity, object?>>> columns) => (_condition, _columns) = (condition, columns);

    /// <summary>Reads all rows.</summary>
    /// <param name="store">The database.</param>
    /// <param name="values">The values of the condition, in its order.</param>
    /// <param name="read">Makes an item of a row, which is gone afterwards.</param>
    public List<TItem> Read<TItem>(EntityStore store, IReadOnlyList<object> values, Func<ComputedRow, TItem> read)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(read);
        var translated = _translated.GetValue(store, Translate);
        var items = new List<TItem>();
        store.Look(translated.Statement, [.. translated.Parameters.Select(parameter => parameter.Of(values))], rows =>
        {
            while (rows.Read())
            {
                items.Add(read(new(rows, translated.Places)));
            }
        });
        return items;
    }

    private Translated Translate(EntityStore store)
    {
        using var database = store.CreateContext();
        var row = _condition.Parameters[0];
        Expression[] values =
        [
            .. _condition.Parameters.Skip(1).Select((parameter, i) => parameter.Type.IsAssignableTo(typeof(IEnumerable)) && parameter.Type != typeof(string)
                ? new QueryParameterExpression(NameOf(i), parameter.Type.GetGenericArguments()[0].MakeArrayType(), ParameterTranslationMode.Parameter)
                : new QueryParameterExpression(NameOf(i), parameter.Type)),
        ];
        var condition = ExpressionComposer.Inline(_condition, [row, .. values]);
        var columns = _columns.Select(column => ExpressionComposer.Inline(column, row));
        var query = Queries.Select(
            Queries.Where(Queries.Set(database, typeof(TEntity)), Expression.Lambda(condition, row)),
            Expression.Lambda(Expression.NewArrayInit(typeof(object), columns), row));
        var translation = SqlTranslation.Create(database, store.Dialect, query, groups: false);
        return new(
            new(translation.Texts[0], [.. translation.Parameters.Select(parameter => new StatementParameter { Name = parameter.Name })], translation.Columns),
            [.. translation.Parameters.Select(parameter => new LookupParameter(
                int.Parse(parameter.QueryName.AsSpan(1), CultureInfo.InvariantCulture), parameter.Convert))],
            [.. Enumerable.Range(0, _columns.Count)]);

        static string NameOf(int value) => string.Create(CultureInfo.InvariantCulture, $"P{value}");
    }

    private sealed record Translated(CompiledStatement Statement, LookupParameter[] Parameters, int[] Places);

    private sealed record LookupParameter(int Value, Func<object?, object?>? Convert)
    {
        public object? Of(IReadOnlyList<object> values) => Convert is null ? values[Value] : Convert(values[Value]);
    }
}
