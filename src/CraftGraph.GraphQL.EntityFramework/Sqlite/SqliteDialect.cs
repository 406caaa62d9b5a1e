using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Sqlite;

/// <summary>SQLite's SQL.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    public override bool ReadsBesideGroups => true;

    // SQLite runs the parts of a UNION ALL one after the other, each when the page is not full yet.
    public override string Unite(IReadOnlyList<string> ranges, IReadOnlyList<PageKey> order, RowLimit limit) =>
        string.Join("\nUNION ALL\n", ranges.Select(range => $"SELECT *\nFROM (\n{Limit(range, limit)}\n)"));

    public override string Chain(IReadOnlyList<string> parts, IReadOnlyList<PageKey> order, RowLimit limit) => Unite(parts, order, limit);
}
