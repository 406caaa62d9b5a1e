using CraftGraph.GraphQL.EntityFramework.Sorting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>What databases write differently in the SQL of statements.</summary>
internal abstract class SqlDialect
{
    /// <summary>Whether a grouped statement may have columns that it does not group by. One that groups by them too has to sort its groups once more.</summary>
    public abstract bool ReadsBesideGroups { get; }

    /// <summary>Whether <see cref="ReferenceKeys"/> serves conditions better than a join with what is pointed to.</summary>
    public abstract bool SeeksKeysOfReferences { get; }

    /// <summary>Writes SQL; nulls are less than any value in its orders.</summary>
    /// <param name="database">Whose model and provider translate.</param>
    public virtual QuerySqlGenerator CreateGenerator(DbContext database) => database.GetService<IQuerySqlGeneratorFactory>().Create();

    /// <summary>The first rows of a statement.</summary>
    public virtual string Limit(string rows, RowLimit limit) => $"{rows}\nLIMIT {limit.Text}";

    /// <summary>One statement for the rows of several, in the order of the page.</summary>
    /// <param name="ranges">The statements, each with rows that come before those of the next, and in their order.</param>
    /// <param name="order">The order of the page, by columns of the statements.</param>
    /// <param name="limit">How many rows at most. The caller limits the whole.</param>
    public abstract string Unite(IReadOnlyList<string> ranges, IReadOnlyList<PageKey> order, RowLimit limit);

    /// <summary>As <see cref="Unite"/>, for statements that are dear to begin: each runs only where those before it do not fill the page.</summary>
    /// <param name="parts">The statements, each with rows that come before those of the next, and in their order.</param>
    /// <param name="order">The order of the page, by columns of the statements.</param>
    /// <param name="limit">How many rows at most. The caller limits the whole.</param>
    public abstract string Chain(IReadOnlyList<string> parts, IReadOnlyList<PageKey> order, RowLimit limit);
}

/// <summary>A key of the order in which a page is read.</summary>
/// <param name="Key">The key; its own direction is that of the list, which may be read backwards.</param>
/// <param name="Column">Its place in a row.</param>
/// <param name="IsDescending">Whether the page is read from the greatest on.</param>
internal sealed record PageKey(OrderKey Key, int Column, bool IsDescending);
