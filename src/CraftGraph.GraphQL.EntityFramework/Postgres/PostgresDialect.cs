using System.Globalization;
using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Statements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Query.Internal;

namespace CraftGraph.GraphQL.EntityFramework.Postgres;

/// <summary>PostgreSQL's SQL.</summary>
internal sealed class PostgresDialect : SqlDialect
{
    private static readonly Version LeastVersion = new(15, 0);

    public override bool ReadsBesideGroups => false;

    public override bool SeeksKeysOfReferences => true;

    public override QuerySqlGenerator CreateGenerator(DbContext database) => new Generator(
        database.GetService<QuerySqlGeneratorDependencies>(), database.GetService<IRelationalTypeMappingSource>());

    /// <summary>Whether a statement reads the index of texts.</summary>
    public static bool MatchesText(string sql) => sql.Contains(" @@ ", StringComparison.Ordinal);

    // PostgreSQL plans for a tenth of all rows where it does not know how many will be read. Rows of a page are few, so the greatest page is told first. Not of
    // those with a word: for a few of many it would rather look through all rows in order than ask the index.
    public override string Limit(string rows, RowLimit limit) => limit.Parameters.Count == 0 || MatchesText(rows)
        ? base.Limit(rows, limit)
        : base.Limit($"SELECT *\nFROM (\n{base.Limit(rows, RowLimit.Fixed(limit.Most))}\n) AS page", limit);

    // Nothing promises that the parts come one after the other, so the order is said again; it merges the parts, which are in order.
    public override string Unite(IReadOnlyList<string> ranges, IReadOnlyList<PageKey> order, RowLimit limit)
    {
        var keys = order.Select(key => string.Create(
            CultureInfo.InvariantCulture, $"{key.Column + 1}{(key.IsDescending ? " DESC" : "")}{(key.Key.IsNullable ? NullsOrder(key.IsDescending) : "")}"));
        return $"{string.Join("\nUNION ALL\n", ranges.Select(range => $"(\n{Limit(range, limit)}\n)"))}\nORDER BY {string.Join(", ", keys)}";
    }

    // A merge begins all its parts. A part under a condition that no row has a say in is not begun where the condition does not hold.
    public override string Chain(IReadOnlyList<string> parts, IReadOnlyList<PageKey> order, RowLimit limit)
    {
        var names = parts.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"part{i}")).ToList();
        var tables = parts.Select((part, i) =>
        {
            var before = string.Join(" + ", names.Take(i).Select(name => $"(SELECT COUNT(*) FROM {name})"));
            var condition = i == 0 ? "" : $"\nWHERE {before} < {limit.Text}";
            return $"{names[i]} AS MATERIALIZED (\nSELECT *\nFROM (\n{Limit(part, limit)}\n) AS part{condition}\n)";
        });
        return $"WITH {string.Join(",\n", tables)}\n{Unite([.. names.Select(name => $"SELECT *\nFROM {name}")], order, limit)}";
    }

    private static string NullsOrder(bool isDescending) => isDescending ? " NULLS LAST" : " NULLS FIRST";

    /// <summary>
    /// Says where nulls stand, for PostgreSQL has them greater than any value. Not where there are none: an index has one order, and that of a key is not ours.
    /// </summary>
#pragma warning disable EF1001 // What writes PostgreSQL's SQL is published nowhere else.
    private sealed class Generator(QuerySqlGeneratorDependencies dependencies, IRelationalTypeMappingSource types)
        : NpgsqlQuerySqlGenerator(dependencies, types, reverseNullOrderingEnabled: false, LeastVersion)
    {
        // PostgreSQL makes joins of conditions inside conditions, and takes twice as long to plan them with each level: minutes for what clients may ask.
        // A condition with an offset it plans by itself.
        private const int LevelsPlannedTogether = 3;

        private int _level;

        protected override void GenerateExists(ExistsExpression existsExpression, bool negated)
        {
            if (++_level % LevelsPlannedTogether != 0)
            {
                base.GenerateExists(existsExpression, negated);
            }
            else
            {
                Sql.AppendLine(negated ? "NOT EXISTS (" : "EXISTS (");
                using (Sql.Indent())
                {
                    Visit(existsExpression.Subquery);
                    Sql.AppendLine().Append("OFFSET 0");
                }

                Sql.Append(")");
            }

            _level--;
        }

        protected override Expression VisitOrdering(OrderingExpression orderingExpression)
        {
            var ordering = base.VisitOrdering(orderingExpression);
            if (orderingExpression.Expression is not ColumnExpression { IsNullable: false })
            {
                Sql.Append(NullsOrder(!orderingExpression.IsAscending));
            }

            return ordering;
        }
    }
#pragma warning restore EF1001
}
