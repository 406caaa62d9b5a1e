using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>The rows that a list starts from: all of an entity, or those of one parent.</summary>
/// <param name="RowType">What the statement's rows are; the entity, unless <paramref name="Item"/> says otherwise.</param>
/// <param name="Create">Makes the query, whose parameters are the statement's; its own conditions are over the parameter given.</param>
/// <param name="Item">The item of a row; null where it is the row itself.</param>
/// <param name="Key">The item's key as the row has it, which an index may have where it does not have the item's own; null for the item's own.</param>
/// <param name="Entry">The entry of an index that leads to the row; null where none does.</param>
/// <param name="Place">The place of that entry in its index; null where entries have no ranks.</param>
/// <param name="HasRepeats">Whether several rows may lead to one item, which is written once; such a list has no pages and is not counted.</param>
internal sealed record ListSource(
    Type RowType,
    Func<ListBuilder, ParameterExpression, Expression> Create,
    LambdaExpression? Item = null,
    LambdaExpression? Key = null,
    LambdaExpression? Entry = null,
    LambdaExpression? Place = null,
    bool HasRepeats = false)
{
    /// <summary>Whether nothing of an entity is left out.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>All rows of an entity.</summary>
    public static ListSource All(Type entity) => new(entity, (list, _) => Queries.Set(list.Database, entity)) { IsWhole = true };

    /// <summary>The rows of a source to which entries of an index lead.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="entries">The index.</param>
    /// <param name="id">The key of an item, over the item; needed where the entries are not the items.</param>
    public static ListSource Indexed(ListSource source, IndexEntries entries, LambdaExpression? id)
    {
        if (entries.Type == source.RowType)
        {
            var itself = Expression.Parameter(source.RowType, "entry");
            return source with { Entry = Expression.Lambda(itself, itself), Place = entries.Place };
        }

        var row = Expression.Parameter(typeof(PairedItem<,>).MakeGenericType(entries.Type, source.RowType), "row");
        var entryOfRow = Expression.Property(row, nameof(PairedItem<,>.Pair));
        var (item, key) = Read(Expression.Property(row, nameof(PairedItem<,>.Item)));
        return new(
            row.Type,
            (list, _) =>
            {
                var entry = Expression.Parameter(entries.Type, "entry");
                var one = Expression.Parameter(source.RowType, "one");
                return Queries.Join(
                    Queries.Set(list.Database, entries.Type),
                    source.Create(list, one),
                    Expression.Lambda(ExpressionComposer.Inline(entries.ItemKey, entry), entry),
                    Expression.Lambda(Read(one).Key, one),
                    Pair(row.Type, entry, one));
            },
            Expression.Lambda(item, row),
            Expression.Lambda(key, row),
            Expression.Lambda(entryOfRow, row),
            entries.Place is null ? null : Expression.Lambda(ExpressionComposer.Inline(entries.Place, entryOfRow), row),
            source.HasRepeats);

        (Expression Item, Expression Key) Read(Expression found)
        {
            var itself = source.Item is null ? found : ExpressionComposer.Inline(source.Item, found);
            return (itself, source.Key is null ? ExpressionComposer.Inline(id!, itself) : ExpressionComposer.Inline(source.Key, found));
        }
    }

    /// <summary>The row with a key, if there is one.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="key">The key, a text, over the entity or one that it derives from.</param>
    /// <param name="value">The key asked for.</param>
    /// <param name="narrower">The only class that the row may be of, which derives from the entity; null for any.</param>
    public static ListSource ByKey(Type entity, LambdaExpression key, ValueSource value, Type? narrower = null) => new(entity, (list, row) =>
    {
        var isAsked = Expression.Equal(ExpressionComposer.Inline(key, row), list.Parameter(value, typeof(string)));
        return Queries.Where(
            Queries.Set(list.Database, entity),
            Expression.Lambda(narrower is null ? isAsked : Expression.AndAlso(isAsked, Expression.TypeIs(row, narrower)), row));
    });

    /// <summary>The rows with one of several keys.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="key">The key, a text, over the entity or one that it derives from.</param>
    /// <param name="values">The keys asked for, an array of texts.</param>
    public static ListSource ByKeys(Type entity, LambdaExpression key, ValueSource values) => new(entity, (list, row) => Queries.Where(
        Queries.Set(list.Database, entity),
        Expression.Lambda(Queries.Contains(list.Parameter(values, typeof(string[])), ExpressionComposer.Inline(key, row)), row)));

    /// <summary>The row that a column of its parent has the primary key of.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="keyColumn">The column.</param>
    public static ListSource ByParentColumn(Type entity, int keyColumn) => new(entity, (list, row) =>
    {
        var key = list.Database.Model.FindEntityType(entity)!.FindPrimaryKey()!.Properties.Single();
        return Queries.Where(
            Queries.Set(list.Database, entity),
            Expression.Lambda(Expression.Equal(Queries.Read(key, row), list.Statement.ParentParameter(keyColumn, key.ClrType)), row));
    });

    /// <summary>The items that ties lead to, each once however many lead to it.</summary>
    /// <param name="item">The item of a tie, a reference that is never null.</param>
    /// <param name="model">The database's model.</param>
    /// <param name="isTied">Which ties count; over a tie.</param>
    public static ListSource Tied(LambdaExpression item, IModel model, Func<ListBuilder, ParameterExpression, Expression> isTied)
    {
        var ties = model.FindEntityType(item.Parameters[0].Type)!;
        return FindNavigation(ties, item.Body) is INavigation { IsOnDependent: true, ForeignKey: { IsRequired: true, Properties: [_] } foreignKey }
            ? OfPairs(ties, foreignKey, (list, tie) => Expression.Lambda(isTied(list, tie), tie)) with { HasRepeats = true }
            : throw new InvalidOperationException($"{item} is not a required reference.");
    }

    /// <summary>The rows that a parent has.</summary>
    /// <param name="items">The items, over the parent.</param>
    /// <param name="itemType">The entity.</param>
    /// <param name="parent">The parent, over the row of its statement.</param>
    /// <param name="compiler">The parent's statement.</param>
    public static ListSource Children(LambdaExpression items, Type itemType, Expression parent, RowCompiler compiler)
    {
        var model = compiler.List.Database.Model;
        var parentType = model.FindEntityType(items.Parameters[0].Type)
            ?? throw new InvalidOperationException($"{items.Parameters[0].Type} is not an entity.");
        var key = parentType.FindPrimaryKey()!.Properties.Single();
        var keyColumn = compiler.Column(Expression.Property(parent, key.PropertyInfo!));
        var (collection, item) = ReadCollection(items);
        return (FindNavigation(parentType, collection), item) switch
        {
            // A collection with a foreign key on the item needs no join with its parent.
            (INavigation { ForeignKey: { Properties: [_], PrincipalKey: var principal } } navigation, _) when principal.IsPrimaryKey() =>
                OfForeignKey(navigation, keyColumn, item),
            (ISkipNavigation { ForeignKey: { Properties: [_], PrincipalKey: var principal }, Inverse.ForeignKey.Properties: [_] } navigation, null)
                when principal.IsPrimaryKey() => OfPairs(navigation, keyColumn),
            _ => OfAny(items, itemType, parentType, keyColumn),
        };
    }

    private static ListSource OfForeignKey(INavigation navigation, int keyColumn, LambdaExpression? item)
    {
        var row = navigation.TargetEntityType;
        return new(
            row.ClrType,
            (list, one) => Queries.Where(Queries.Set(list.Database, row), IsOfParent(navigation.ForeignKey, one, keyColumn, list)),
            item,
            item is not null && FindNavigation(row, item.Body) is INavigation { IsOnDependent: true, ForeignKey: { IsRequired: true, Properties: [var key] } }
                ? Expression.Lambda(Queries.Read(key, item.Parameters[0]), item.Parameters[0])
                : null);
    }

    private static ListSource OfPairs(ISkipNavigation navigation, int keyColumn) => OfPairs(
        navigation.JoinEntityType, navigation.Inverse.ForeignKey, (list, pair) => IsOfParent(navigation.ForeignKey, pair, keyColumn, list));

    // The table of pairs leads, because its index has the pairs of a parent in the order of the items' keys.
    private static ListSource OfPairs(IEntityType pairs, IForeignKey itemKey, Func<ListBuilder, ParameterExpression, LambdaExpression> condition)
    {
        var itemType = itemKey.PrincipalEntityType.ClrType;
        var row = Expression.Parameter(typeof(PairedItem<,>).MakeGenericType(pairs.ClrType, itemType), "row");
        var pairOfRow = Expression.Property(row, nameof(PairedItem<,>.Pair));
        return new(
            row.Type,
            (list, _) =>
            {
                var pair = Expression.Parameter(pairs.ClrType, "pair");
                var item = Expression.Parameter(itemType, "item");
                return Queries.Join(
                    Queries.Where(Queries.Set(list.Database, pairs), condition(list, pair)),
                    Queries.Set(list.Database, itemType),
                    Expression.Lambda(Queries.Read(itemKey.Properties[0], pair), pair),
                    Expression.Lambda(Queries.Read(itemKey.PrincipalKey.Properties[0], item), item),
                    Pair(row.Type, pair, item));
            },
            Item: Expression.Lambda(Expression.Property(row, nameof(PairedItem<,>.Item)), row),
            Key: Expression.Lambda(Queries.Read(itemKey.Properties[0], pairOfRow), row));
    }

    private static ListSource OfAny(LambdaExpression items, Type itemType, IEntityType parentType, int keyColumn) => new(
        itemType,
        (list, _) =>
        {
            var key = parentType.FindPrimaryKey()!.Properties.Single();
            var one = Expression.Parameter(parentType.ClrType, "parent");
            var isParent = Expression.Equal(
                Expression.Property(one, key.PropertyInfo!), list.Statement.ParentParameter(keyColumn, key.ClrType));
            return Queries.SelectMany(
                Queries.Where(Queries.Set(list.Database, parentType.ClrType), Expression.Lambda(isParent, one)), items, itemType);
        });

    // A collection, and of its items perhaps what each leads to: parent => parent.Parts.Select(part => part.Item).
    private static (Expression Collection, LambdaExpression? Item) ReadCollection(LambdaExpression items) =>
        items.Body is MethodCallExpression { Method: { Name: nameof(Enumerable.Select) } select, Arguments: [var collection, LambdaExpression { Parameters: [_] } item] }
        && select.DeclaringType == typeof(Enumerable)
            ? (collection, item)
            : (items.Body, null);

    private static INavigationBase? FindNavigation(IEntityType type, Expression member) =>
        ExpressionComposer.StripConvert(member) is MemberExpression { Expression: { } target, Member.Name: var name }
        && ExpressionComposer.StripConvert(target) is ParameterExpression
            ? (INavigationBase?)type.FindNavigation(name) ?? type.FindSkipNavigation(name)
            : null;

    private static LambdaExpression IsOfParent(IForeignKey foreignKey, ParameterExpression row, int keyColumn, ListBuilder list)
    {
        var reference = Queries.Read(foreignKey.Properties[0], row);
        return Expression.Lambda(Expression.Equal(reference, list.Statement.ParentParameter(keyColumn, reference.Type)), row);
    }

    private static LambdaExpression Pair(Type row, ParameterExpression pair, ParameterExpression item) => Expression.Lambda(
        Expression.MemberInit(
            Expression.New(row),
            Expression.Bind(row.GetProperty(nameof(PairedItem<,>.Pair))!, pair),
            Expression.Bind(row.GetProperty(nameof(PairedItem<,>.Item))!, item)),
        pair,
        item);
}

/// <summary>A row of a list that is found by other rows: the pair or the entry of an index that leads to the item, and the item.</summary>
internal sealed class PairedItem<TPair, TItem>
{
    public required TPair Pair { get; init; }

    public required TItem Item { get; init; }
}
