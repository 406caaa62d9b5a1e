using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>The rows that a list starts from: all of an entity, or those of one parent.</summary>
/// <param name="RowType">What the statement's rows are; the entity, unless <paramref name="Item"/> says otherwise.</param>
/// <param name="Create">Makes the query, whose parameters are the statement's.</param>
/// <param name="Item">The item of a row; null where it is the row itself.</param>
/// <param name="Key">The item's key as the row has it, which an index may have where it does not have the item's own; null for the item's own.</param>
internal sealed record ListSource(
    Type RowType, Func<ListBuilder, Expression> Create, LambdaExpression? Item = null, LambdaExpression? Key = null)
{
    /// <summary>All rows of an entity.</summary>
    public static ListSource All(Type entity) => new(entity, list => Queries.Set(list.Database, entity));

    /// <summary>The row with a key, if there is one.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="key">The key, a text, over the entity or one that it derives from.</param>
    /// <param name="value">The key asked for.</param>
    /// <param name="narrower">The only class that the row may be of, which derives from the entity; null for any.</param>
    public static ListSource ByKey(Type entity, LambdaExpression key, ValueSource value, Type? narrower = null) => new(entity, list =>
    {
        var isAsked = Expression.Equal(ExpressionComposer.Inline(key, list.Row), list.Parameter(value, typeof(string)));
        return Queries.Where(
            Queries.Set(list.Database, entity),
            Expression.Lambda(narrower is null ? isAsked : Expression.AndAlso(isAsked, Expression.TypeIs(list.Row, narrower)), list.SourceRow));
    });

    /// <summary>The rows with one of several keys.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="key">The key, a text, over the entity or one that it derives from.</param>
    /// <param name="values">The keys asked for, an array of texts.</param>
    public static ListSource ByKeys(Type entity, LambdaExpression key, ValueSource values) => new(entity, list => Queries.Where(
        Queries.Set(list.Database, entity),
        Expression.Lambda(
            Queries.Contains(list.Parameter(values, typeof(string[])), ExpressionComposer.Inline(key, list.Row)), list.SourceRow)));

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
            list => Queries.Where(Queries.Set(list.Database, row), IsOfParent(navigation.ForeignKey, list.SourceRow, keyColumn, list)),
            item,
            item is not null && FindNavigation(row, item.Body) is INavigation { IsOnDependent: true, ForeignKey: { IsRequired: true, Properties: [var key] } }
                ? Expression.Lambda(Queries.Read(key, item.Parameters[0]), item.Parameters[0])
                : null);
    }

    // The table of pairs leads, because its index has the pairs of a parent in the order of the items' keys.
    private static ListSource OfPairs(ISkipNavigation navigation, int keyColumn)
    {
        var pairType = navigation.JoinEntityType.ClrType;
        var itemKey = navigation.Inverse.ForeignKey;
        var row = Expression.Parameter(typeof(PairedItem<,>).MakeGenericType(pairType, navigation.TargetEntityType.ClrType), "row");
        var pairOfRow = Expression.Property(row, nameof(PairedItem<,>.Pair));
        return new(
            row.Type,
            list =>
            {
                var pair = Expression.Parameter(pairType, "pair");
                var pairs = Queries.Where(
                    Queries.Set(list.Database, navigation.JoinEntityType), IsOfParent(navigation.ForeignKey, pair, keyColumn, list));
                var item = Expression.Parameter(navigation.TargetEntityType.ClrType, "item");
                return Queries.Join(
                    pairs,
                    Queries.Set(list.Database, item.Type),
                    Expression.Lambda(Queries.Read(itemKey.Properties[0], pair), pair),
                    Expression.Lambda(Queries.Read(itemKey.PrincipalKey.Properties[0], item), item),
                    Expression.Lambda(
                        Expression.MemberInit(
                            Expression.New(row.Type),
                            Expression.Bind(row.Type.GetProperty(nameof(PairedItem<,>.Pair))!, pair),
                            Expression.Bind(row.Type.GetProperty(nameof(PairedItem<,>.Item))!, item)),
                        pair,
                        item));
            },
            Item: Expression.Lambda(Expression.Property(row, nameof(PairedItem<,>.Item)), row),
            Key: Expression.Lambda(Queries.Read(itemKey.Properties[0], pairOfRow), row));
    }

    private static ListSource OfAny(LambdaExpression items, Type itemType, IEntityType parentType, int keyColumn) => new(
        itemType,
        list =>
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
}

/// <summary>A row of a many-to-many list: the pair that leads to the item, and the item.</summary>
internal sealed class PairedItem<TPair, TItem>
{
    public required TPair Pair { get; init; }

    public required TItem Item { get; init; }
}
