using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Aggregates;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>A facet whose values are entities: the items are counted by key, and the counts joined with the entities.</summary>
internal abstract class EntityFacet(string key, string condition, Type valueType) : Facet(key, condition)
{
    internal override EntityType GetValueType(EntitySchema schema) => schema.GetEntityType(valueType);

    internal override Output Compile(FacetCompiler compiler)
    {
        var type = GetValueType(compiler.Schema);
        var row = Expression.Parameter(typeof(FacetCount<>).MakeGenericType(valueType), "row");
        var statement = compiler.CreateStatement(row.Type, Expression.Lambda(Expression.Property(row, nameof(FacetCount<>.Value)), row));
        var count = Expression.Property(statement.SourceRow, nameof(FacetCount<>.Count));
        var slug = ExpressionComposer.Inline(compiler.Schema.GetKeyedType(type).Slug!, statement.Row);
        var isChosen = compiler.IsChosen(statement, type);

        var rows = new RowCompiler(statement);
        var columns = new FacetColumns(rows.Column(slug), rows.Column(count), isChosen is null ? -1 : rows.Column(isChosen));
        return compiler.CompileValues(statement, Build, columns, CompileEntity);

        FacetRows Build()
        {
            var (items, list) = compiler.CreateItems(statement);
            var entity = list.Database.Model.FindEntityType(valueType)!;
            var value = Expression.Parameter(valueType, "value");
            var valueKey = entity.FindPrimaryKey()!.Properties.Single();
            var id = Expression.Lambda(Expression.Convert(Expression.Property(value, valueKey.PropertyInfo!), typeof(int?)), value);
            var query = FacetQueries.Join(
                Queries.Set(list.Database, valueType), Count(items, list, valueKey, compiler), id, withZero: isChosen is not null);
            if (isChosen is not null)
            {
                var isShown = Expression.OrElse(Expression.GreaterThan(count, Expression.Constant(0)), isChosen);
                query = Queries.Where(query, Expression.Lambda(isShown, statement.SourceRow));
            }

            query = Queries.OrderBy(query, Expression.Lambda(count, statement.SourceRow), descending: true, first: true);
            query = Queries.OrderBy(query, Expression.Lambda(slug, statement.SourceRow), descending: false, first: false);
            return new(statement.Statement.BuildPage(query, RowLimit.Fixed(FacetRows.Maximum + 1)));
        }

        Output? CompileEntity(Planning.FieldPlan field) => field.Field.Name == "node"
            ? rows.CompileObject(field, type, statement.Row, isNullable: false)
            : compiler.Schema.GetFields(type).FirstOrDefault(one => one.Name == field.Field.Name)?.Compile(field, statement.Row, rows);
    }

    /// <summary>How many items have each value, by the values' keys as nullable numbers.</summary>
    /// <param name="items">The items.</param>
    /// <param name="list">Where they come from.</param>
    /// <param name="key">The values' key.</param>
    /// <param name="compiler">The facet.</param>
    protected abstract Expression Count(Expression items, ListBuilder list, IProperty key, FacetCompiler compiler);

    /// <summary>The key of a value that something leads to; its own reference where it has one, so that the values are not joined to count.</summary>
    protected static Expression ReadKey(LambdaExpression value, Expression source, IProperty key)
    {
        var reached = ExpressionComposer.Inline(value, source);
        var read = reached is MemberExpression { Expression: { } owner, Member.Name: var name }
            && key.DeclaringType.Model.FindEntityType(owner.Type)?.FindNavigation(name) is
            { IsOnDependent: true, ForeignKey: { Properties: [var reference], PrincipalKey: var referenced } } && referenced.IsPrimaryKey()
                ? Queries.Read(reference, owner)
                : Expression.Property(reached, key.PropertyInfo!);
        return Expression.Convert(read, typeof(int?));
    }

    /// <summary>The key of an item.</summary>
    protected static LambdaExpression ReadItem(ParameterExpression row, Expression item, FacetCompiler compiler) =>
        Expression.Lambda(ExpressionComposer.Inline(compiler.Schema.GetKeyedType(compiler.Item).Id!, item), row);
}

/// <summary>Of an item that has one value, or none.</summary>
internal sealed class SingleFacet(string key, string condition, LambdaExpression value, Type valueType) : EntityFacet(key, condition, valueType)
{
    internal override GroupKey Group { get; } = new(key, value);

    protected override Expression Count(Expression items, ListBuilder list, IProperty key, FacetCompiler compiler) =>
        FacetQueries.Count(items, Expression.Lambda(ReadKey(value, list.Row, key), list.SourceRow));
}

/// <summary>Of an item that leads to several values.</summary>
/// <param name="key">What clients call it.</param>
/// <param name="condition">Its own condition.</param>
/// <param name="links">What leads to the values, over an item.</param>
/// <param name="value">The value, over one of them.</param>
internal sealed class ManyFacet(string key, string condition, LambdaExpression links, LambdaExpression value) : EntityFacet(key, condition, value.ReturnType)
{
    private readonly Type _linkType = value.Parameters[0].Type;

    internal override GroupKey Group { get; } = new(key, value, links);

    protected override Expression Count(Expression items, ListBuilder list, IProperty key, FacetCompiler compiler)
    {
        if (FindPairs(list) is { } skip)
        {
            return CountPairs(items, list, skip);
        }

        if (AreAll(items) && IsUnique(list))
        {
            return FacetQueries.Count(
                Queries.Set(list.Database, _linkType), Expression.Lambda(ReadKey(value, value.Parameters[0], key), value.Parameters[0]));
        }

        var (pair, item, link) = FacetLinks.Of(list, _linkType);
        var collection = Expression.Lambda(ExpressionComposer.Inline(links, list.Row), list.SourceRow);
        var pairs = Queries.SelectMany(items, collection, _linkType, FacetLinks.Create(pair.Type, list.SourceRow));
        var valueKey = Expression.Lambda(ReadKey(value, link, key), pair);
        return IsUnique(list)
            ? FacetQueries.Count(pairs, valueKey)
            : FacetQueries.CountItems(pairs, valueKey, ReadItem(pair, list.ItemOf(item), compiler));
    }

    // The table of pairs tells how many items a value has, alone where all items count.
    private static Expression CountPairs(Expression items, ListBuilder list, ISkipNavigation skip)
    {
        var one = Expression.Parameter(skip.JoinEntityType.ClrType, "pair");
        if (AreAll(items))
        {
            var keyOfPair = Expression.Convert(Queries.Read(skip.Inverse.ForeignKey.Properties[0], one), typeof(int?));
            return FacetQueries.Count(Queries.Set(list.Database, skip.JoinEntityType), Expression.Lambda(keyOfPair, one));
        }

        var (pair, _, link) = FacetLinks.Of(list, one.Type);
        var pairs = Queries.Join(
            items,
            Queries.Set(list.Database, skip.JoinEntityType),
            Expression.Lambda(Queries.Read(skip.ForeignKey.PrincipalKey.Properties[0], list.Row), list.SourceRow),
            Expression.Lambda(Queries.Read(skip.ForeignKey.Properties[0], one), one),
            FacetLinks.Create(pair.Type, list.SourceRow));
        var key = Expression.Convert(Queries.Read(skip.Inverse.ForeignKey.Properties[0], link), typeof(int?));
        return FacetQueries.Count(pairs, Expression.Lambda(key, pair));
    }

    // Rows of one class of several are not all that pairs lead to.
    private static bool AreAll(Expression items) => items is EntityQueryRootExpression { EntityType.BaseType: null };

    private ISkipNavigation? FindPairs(ListBuilder list) =>
        value.Body is ParameterExpression && links.Body is MemberExpression { Expression: ParameterExpression parameter, Member.Name: var name }
            ? list.Database.Model.FindEntityType(parameter.Type)?.FindSkipNavigation(name)
            : null;

    // An item that is paired with a value once is one row for it.
    private bool IsUnique(ListBuilder list) =>
        links.Body is MemberExpression { Expression: ParameterExpression parameter, Member.Name: var name }
        && list.Database.Model.FindEntityType(parameter.Type)?.FindNavigation(name) is { ForeignKey: { Properties: [var toItem], DeclaringEntityType: var link } }
        && value.Body is MemberExpression { Member.Name: var valueName }
        && link.FindNavigation(valueName) is { ForeignKey.Properties: [var toValue] }
        && link.FindPrimaryKey()!.Properties.ToHashSet().SetEquals([toItem, toValue]);
}

/// <summary>Of an item that is tied to values by what has an equal key.</summary>
/// <param name="key">What clients call it.</param>
/// <param name="condition">Its own condition.</param>
/// <param name="itemKey">The key, over an item.</param>
/// <param name="linkKey">The same, over what ties it to a value.</param>
/// <param name="isTied">Whether both belong together, over the two and perhaps an argument.</param>
/// <param name="value">The value, over what ties.</param>
internal sealed class TiedFacet(
    string key, string condition, LambdaExpression itemKey, LambdaExpression linkKey, FieldExpression isTied, LambdaExpression value)
    : EntityFacet(key, condition, value.ReturnType)
{
    private readonly Type _linkType = value.Parameters[0].Type;

    protected override Expression Count(Expression items, ListBuilder list, IProperty key, FacetCompiler compiler)
    {
        var (pair, item, link) = FacetLinks.Of(list, _linkType);
        var pairs = Queries.Join(
            items,
            Queries.Set(list.Database, _linkType),
            Expression.Lambda(ExpressionComposer.Inline(itemKey, list.Row), list.SourceRow),
            linkKey,
            FacetLinks.Create(pair.Type, list.SourceRow));
        pairs = Queries.Where(pairs, Expression.Lambda(isTied.Bind(list, null, list.ItemOf(item), link), pair));
        return FacetQueries.CountItems(pairs, Expression.Lambda(ReadKey(value, link, key), pair), ReadItem(pair, list.ItemOf(item), compiler));
    }
}
