using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Sorting;
using CraftGraph.GraphQL.Planning;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>The statement of one list while it is compiled: its conditions, its order, and what its arguments leave for the fields of its items.</summary>
public sealed class ListBuilder
{
    private readonly Dictionary<Type, object> _features = [];
    private readonly FieldPlan _field;

    /// <param name="root">What the statement is compiled with.</param>
    /// <param name="field">The list.</param>
    /// <param name="source">The rows that it starts from.</param>
    /// <param name="within">The statement that it is a part of; null for one of its own, whose rows are those of the source.</param>
    internal ListBuilder(RootCompilation root, FieldPlan field, ListSource source, StatementBuilder? within = null)
    {
        Root = root;
        _field = field;
        Source = source;
        Statement = within ?? new(root, source.RowType, source.HasRepeats);
        SourceRow = within is null ? Statement.Row : Expression.Parameter(source.RowType, "item");
        Row = ItemOf(SourceRow);
        Key = source.Key is null ? null : ExpressionComposer.Inline(source.Key, SourceRow);
        Entry = source.Entry is null ? null : ExpressionComposer.Inline(source.Entry, SourceRow);
        Place = source.Place is null ? null : ExpressionComposer.Inline(source.Place, SourceRow);
    }

    /// <summary>The statement's columns and parameters.</summary>
    public StatementBuilder Statement { get; }

    /// <summary>The questions that the SQL depends on.</summary>
    public Shape Shape => Root.Shape;

    /// <summary>The database's model.</summary>
    public DbContext Database => Root.Database;

    /// <summary>An item of the list.</summary>
    public Expression Row { get; }

    /// <summary>The entry that leads to the item, where an argument finds items by an index.</summary>
    public Expression? Entry { get; }

    /// <summary>How well the item matches, from 0 for the best, in a list that is ordered by it.</summary>
    public ParameterExpression ItemRank { get; } = Expression.Parameter(typeof(int), "rank");

    /// <summary>The place of the entry in its index.</summary>
    internal Expression? Place { get; }

    internal Ranking? Ranking { get; private set; }

    /// <summary>What the key of orders that an argument brings compares, and what is behind it in its index.</summary>
    internal (ListOrder Order, Expression Key, Expression? Tie)? ArgumentOrder { get; private set; }

    /// <summary>The rows that the list starts from.</summary>
    internal ListSource Source { get; }

    /// <summary>A row of the source, which leads to the item.</summary>
    internal ParameterExpression SourceRow { get; }

    /// <summary>The key of the item where the row has it beside the item; null where only the item has it.</summary>
    public Expression? Key { get; }

    internal RootCompilation Root { get; }

    internal List<Expression> Conditions { get; } = [];

    internal Partition? Partition { get; private set; }

    /// <summary>The item of a row of the source.</summary>
    internal Expression ItemOf(Expression row) => Source.Item is null ? row : ExpressionComposer.Inline(Source.Item, row);

    /// <summary>Keeps only items that meet a condition.</summary>
    public void AddCondition(Expression condition) => Conditions.Add(condition);

    /// <summary>
    /// Has the list only those items that entries of the index lead to, and orders them by rank and then by place, unless the client asks for another order.
    /// </summary>
    /// <param name="ranking">Which entries.</param>
    public void Rank(Ranking ranking) => Ranking = ranking;

    /// <summary>
    /// Has the list only those items that a partition has, and orders them by its key, unless the client or a ranking asks for another order. Where an argument has set one
    /// already, that one orders.
    /// </summary>
    /// <param name="partition">Which items.</param>
    public void Divide(Partition partition)
    {
        if (Partition is null)
        {
            Partition = partition;
        }
        else
        {
            AddCondition(partition.Any);
        }
    }

    /// <summary>Says what the key of orders that an argument brings compares. The list has that order unless the client, a ranking or a partition says another.</summary>
    /// <param name="order">The argument's.</param>
    /// <param name="key">The key, over the row; never null.</param>
    /// <param name="tie">What tells apart rows with equal keys, where an index has it behind the key; null for the item's own key.</param>
    public void OrderBy(ListOrder order, Expression key, Expression? tie) => ArgumentOrder = (order, key, tie);

    /// <summary>A parameter whose value each request has anew.</summary>
    public Expression Parameter(ValueSource source, Type type) => Statement.Parameter(source, type);

    /// <summary>
    /// Has each request look at a value before any statement runs. A <see cref="Errors.GraphQLException"/> that it throws is told once, at the list.
    /// </summary>
    public ValueSource Check(ValueSource source) => Root.Check(source, _field);

    /// <summary>Leaves something for fields of the items, by its type.</summary>
    public void SetFeature<T>(T feature)
        where T : class => _features[typeof(T)] = feature;

    /// <summary>What an argument left; null when there is none.</summary>
    public T? Feature<T>()
        where T : class => _features.GetValueOrDefault(typeof(T)) as T;
}
