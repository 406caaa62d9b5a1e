using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Sqlite;

/// <summary>SQLite's SQL.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    public override bool ReadsBesideGroups => true;

    // SQLite reads the one row of a unique index first by itself. Where a page reads what it points to as well, the subquery leads it to a shorter index.
    public override bool SeeksKeysOfReferences => false;

    // SQLite runs the parts of a UNION ALL one after the other, each when the page is not full yet.
    public override string Unite(IReadOnlyList<string> ranges, IReadOnlyList<PageKey> order, RowLimit limit) =>
        string.Join("\nUNION ALL\n", ranges.Select(range => $"SELECT *\nFROM (\n{Limit(range, limit)}\n)"));

    public override string Chain(IReadOnlyList<string> parts, IReadOnlyList<PageKey> order, RowLimit limit) => Unite(parts, order, limit);
}
