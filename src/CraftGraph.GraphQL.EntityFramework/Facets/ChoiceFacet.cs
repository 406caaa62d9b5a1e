using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Aggregates;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>A facet with few values that are known beforehand: those of an enum, or true and false. An item has one of them, or none, or several by what it leads to.</summary>
/// <param name="key">What clients call it.</param>
/// <param name="condition">Its own condition.</param>
/// <param name="value">The value, over an item or over one of the <paramref name="links"/>; items without one are not counted.</param>
/// <param name="links">What leads to the values, over an item; null where the item itself has one.</param>
internal sealed class ChoiceFacet(string key, string condition, LambdaExpression value, LambdaExpression? links = null) : Facet(key, condition)
{
    private readonly Type _type = Nullable.GetUnderlyingType(value.ReturnType) ?? value.ReturnType;

    internal override GroupKey Group { get; } = new(key, value, links);

    internal override Output Compile(FacetCompiler compiler)
    {
        var statement = compiler.CreateStatement(typeof(FacetCount<>).MakeGenericType(value.ReturnType));
        return compiler.CompileValues(statement, Build, ChoiceRows.Columns, _ => null);

        FacetRows Build()
        {
            var (items, list) = compiler.CreateItems(statement);
            var counts = Count(items, list, compiler);
            var stored = statement.Statement.Column(Expression.Property(statement.Row, nameof(FacetCount<>.Value)));
            var count = statement.Statement.Column(Expression.Property(statement.Row, nameof(FacetCount<>.Count)));
            var choices = GetChoices(compiler.Schema);
            var chosen = compiler.Chosen;
            return new(
                statement.Statement.Build(counts),
                (rows, context) => ChoiceRows.Read(rows, stored, count, choices, choice => ChoiceCondition.Check(chosen, choice, context) is true));
        }
    }

    private Expression Count(Expression items, ListBuilder list, FacetCompiler compiler)
    {
        if (links is null)
        {
            var valueOfItem = Expression.Lambda(ExpressionComposer.Inline(value, list.Row), list.SourceRow);
            return FacetQueries.Count(WithValue(items, valueOfItem), valueOfItem);
        }

        var (pair, item, link) = FacetLinks.Of(list, value.Parameters[0].Type);
        var collection = Expression.Lambda(ExpressionComposer.Inline(links, list.Row), list.SourceRow);
        var pairs = Queries.SelectMany(items, collection, link.Type, FacetLinks.Create(pair.Type, list.SourceRow));
        var valueOfLink = Expression.Lambda(ExpressionComposer.Inline(value, link), pair);
        var idOfItem = Expression.Lambda(ExpressionComposer.Inline(compiler.Schema.GetKeyedType(compiler.Item).Id!, list.ItemOf(item)), pair);
        return FacetQueries.CountItems(WithValue(pairs, valueOfLink), valueOfLink, idOfItem);
    }

    private Expression WithValue(Expression rows, LambdaExpression valueOfRow) => value.ReturnType == _type
        ? rows
        : Queries.Where(rows, Expression.Lambda(Expression.NotEqual(valueOfRow.Body, Expression.Constant(null, value.ReturnType)), valueOfRow.Parameters));

    private List<FacetChoice> GetChoices(EntitySchema schema) => _type == typeof(bool)
        ? [new("true", true, ["1"]), new("false", false, ["0"])]
        : [.. schema.GetEnumType(_type).Values.Select(one => new FacetChoice(one.Name, one.Value, RowCompiler.GetStoredForms(one)))];
}
