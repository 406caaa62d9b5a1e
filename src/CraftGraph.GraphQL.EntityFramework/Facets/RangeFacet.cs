using System.Globalization;
using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>A facet of whole numbers: the least, the greatest, and how many items lie between steps.</summary>
/// <param name="key">What clients call it.</param>
/// <param name="condition">Its own condition.</param>
/// <param name="number">The number, over an item; items without one are not counted.</param>
/// <param name="steps">Where one bucket ends and the next one starts, ascending.</param>
internal sealed class RangeFacet(string key, string condition, LambdaExpression number, IReadOnlyList<long> steps) : Facet(key, condition)
{
    internal override Output Compile(FacetCompiler compiler)
    {
        var type = Nullable.GetUnderlyingType(number.ReturnType) ?? number.ReturnType;
        var statement = compiler.CreateStatement(typeof(FacetSpan<>).MakeGenericType(type));
        return compiler.CompileRange(statement, Build, steps);

        CompiledStatement Build()
        {
            var (items, list) = compiler.CreateItems(statement);
            var value = ExpressionComposer.Inline(number, list.Row);
            if (value.Type != type)
            {
                items = Queries.Where(items, Expression.Lambda(Expression.NotEqual(value, Expression.Constant(null, value.Type)), list.SourceRow));
                value = Expression.Convert(value, type);
            }

            var step = Enumerable.Range(0, steps.Count).Reverse().Aggregate(
                (Expression)Expression.Constant(steps.Count),
                (rest, i) => Expression.Condition(Expression.LessThan(value, Expression.Constant(Convert.ChangeType(steps[i], type, CultureInfo.InvariantCulture))), Expression.Constant(i), rest));
            var spans = FacetQueries.CountSpans(items, Expression.Lambda(step, list.SourceRow), Expression.Lambda(value, list.SourceRow));
            foreach (var column in new[] { nameof(FacetSpan<>.Step), nameof(FacetSpan<>.Count), nameof(FacetSpan<>.Least), nameof(FacetSpan<>.Greatest) })
            {
                statement.Statement.Column(Expression.Property(statement.Row, column));
            }

            return statement.Statement.Build(spans);
        }
    }
}
