using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Aggregates;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>A facet with few values that are known beforehand: those of an enum, or true and false.</summary>
/// <param name="key">What clients call it.</param>
/// <param name="condition">Its own condition.</param>
/// <param name="value">The value, over an item; items without one are not counted.</param>
internal sealed class ChoiceFacet(string key, string condition, LambdaExpression value) : Facet(key, condition)
{
    private readonly Type _type = Nullable.GetUnderlyingType(value.ReturnType) ?? value.ReturnType;

    internal override GroupKey Group { get; } = new(key, value);

    internal override Output Compile(FacetCompiler compiler)
    {
        var statement = compiler.CreateStatement(typeof(FacetCount<>).MakeGenericType(value.ReturnType));
        return compiler.CompileValues(statement, Build, ChoiceRows.Columns, _ => null);

        FacetRows Build()
        {
            var (items, list) = compiler.CreateItems(statement);
            var valueOfItem = ExpressionComposer.Inline(value, list.Row);
            if (value.ReturnType != _type)
            {
                items = Queries.Where(
                    items, Expression.Lambda(Expression.NotEqual(valueOfItem, Expression.Constant(null, value.ReturnType)), list.SourceRow));
            }

            var counts = FacetQueries.Count(items, Expression.Lambda(valueOfItem, list.SourceRow));
            var stored = statement.Statement.Column(Expression.Property(statement.Row, nameof(FacetCount<>.Value)));
            var count = statement.Statement.Column(Expression.Property(statement.Row, nameof(FacetCount<>.Count)));
            var choices = GetChoices(compiler.Schema);
            var chosen = compiler.Chosen;
            return new(
                statement.Statement.Build(counts),
                (rows, context) => ChoiceRows.Read(rows, stored, count, choices, choice => ChoiceCondition.Check(chosen, choice, context) is true));
        }
    }

    private List<FacetChoice> GetChoices(EntitySchema schema) => _type == typeof(bool)
        ? [new("true", true, ["1"]), new("false", false, ["0"])]
        : [.. schema.GetEnumType(_type).Values.Select(one => new FacetChoice(one.Name, one.Value, RowCompiler.GetStoredForms(one)))];
}
