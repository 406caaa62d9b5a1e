using System.Globalization;
using System.Text;

namespace CraftGraph.GraphQL.EntityFramework.Postgres;

/// <summary>Several statements as one text, each but the first for the rows of one before it, whose keys need not travel. Never changes.</summary>
/// <remarks>
/// <code>
/// WITH s0(n, c0, c1) AS MATERIALIZED (SELECT row_number() OVER (), one.* FROM (SELECT ... LIMIT $1) AS one),
/// s1(c0, parent) AS (
///     SELECT child.*, parent.n FROM s0 AS parent CROSS JOIN LATERAL (SELECT ... WHERE "MakerId" = parent.c1) AS child
///     WHERE parent.n &lt;= $2 ORDER BY parent.n
/// )
/// SELECT 0, 0::bigint, c0, c1, NULL::text FROM s0
/// UNION ALL
/// SELECT 1, parent, NULL::text, NULL::integer, c0 FROM s1
/// </code>
/// A row says of which statement it is, which row of the statement before is its parent, and has its own columns among those of all.
/// </remarks>
internal sealed class PostgresChain
{
    private PostgresChain(IReadOnlyList<PostgresLink> links, string sql)
    {
        Links = links;
        Sql = sql;
    }

    /// <summary>Of the columns of a row, those before the columns of the statements.</summary>
    public const int OwnColumns = 2;

    /// <summary>The statements.</summary>
    public IReadOnlyList<PostgresLink> Links { get; }

    /// <summary>The text. Its parameters are those of the first statement, and then for each other those of the request and, where it has one, its limit.</summary>
    public string Sql { get; }

    /// <summary>Makes the text of several statements.</summary>
    /// <param name="links">The statements; the first has no parent among them. The types of the columns of all are known.</param>
    public static PostgresChain Create(IReadOnlyList<PostgresLink> links)
    {
        var sql = new StringBuilder("WITH ");
        var parameters = links[0].Statement.ParentColumns.Length + links[0].Statement.Parameters.Length;
        for (var i = 0; i < links.Count; i++)
        {
            var isParent = links.Any(link => link.Parent == i);
            var columns = Columns(links[i]).Concat(links[i].Statement.HasParents ? ["parent"] : []);
            sql.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ",\n")}s{i}({string.Join(", ", isParent ? columns.Prepend("n") : columns)}) AS {(isParent ? "MATERIALIZED " : "")}(\n");
            sql.Append(isParent ? "SELECT row_number() OVER (), one.* FROM (\n" : "");
            sql.Append(i == 0 ? links[0].Statement.Sql : ForRowsOf(links[i], links, ref parameters));
            sql.Append(isParent ? "\n) AS one\n)" : "\n)");
        }

        for (var i = 0; i < links.Count; i++)
        {
            var columns = links.SelectMany((link, other) => other == i ? Columns(link) : link.Statement.Statement.ColumnTypes!.Select(type => $"NULL::{type}"));
            sql.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "\n" : "\nUNION ALL\n")}SELECT {i}, {(links[i].Statement.HasParents ? "parent" : "0::bigint")}, {string.Join(", ", columns)} FROM s{i}");
        }

        return new(links, sql.ToString());
    }

    private static string ForRowsOf(PostgresLink link, IReadOnlyList<PostgresLink> links, ref int parameters)
    {
        var (statement, source) = (link.Statement, links[link.Parent].Statement);
        var inner = PostgresStatement.Write(
            statement.Statement, i => string.Create(CultureInfo.InvariantCulture, $"c{source.Columns[statement.ParentColumns[i]]}"), parameters + 1);
        parameters += statement.Parameters.Length;
        var limit = link.IsLimited ? string.Create(CultureInfo.InvariantCulture, $"WHERE parent.n <= ${++parameters}\n") : "";
        return PostgresStatement.ForAll(inner, string.Create(CultureInfo.InvariantCulture, $"s{link.Parent} AS parent"), limit);
    }

    private static IEnumerable<string> Columns(PostgresLink link) =>
        link.Statement.Statement.ColumnTypes!.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"c{i}"));
}

/// <summary>A statement of a chain.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Parent">Which of the chain has the rows for which it runs; -1 for the first.</param>
/// <param name="IsLimited">Whether it runs only for as many of these rows as will be written.</param>
internal sealed record PostgresLink(PostgresStatement Statement, int Parent, bool IsLimited);
