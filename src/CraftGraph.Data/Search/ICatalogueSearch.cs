using System.Linq.Expressions;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Search;

/// <summary>The search index of one kind of database: what differs between SQLite's FTS5 and PostgreSQL's text search.</summary>
public interface ICatalogueSearch
{
    /// <summary>The condition that an entry matches a query, in LINQ.</summary>
    /// <param name="entry">The entry, a <see cref="SearchEntry"/>.</param>
    /// <param name="query">The query, a text of <see cref="Write"/>.</param>
    Expression Matches(Expression entry, Expression query);

    /// <summary>
    /// Whether a statement that reads more than the best hits says too which entry each item has. A database that would rather walk the items in an order of
    /// theirs then finds the entry of each by its key, and does not look through all hits for it.
    /// </summary>
    bool FindsEntriesOfItems { get; }

    /// <summary>A query in the database's search syntax.</summary>
    /// <param name="text">What is searched for.</param>
    /// <param name="rank">How well entries are to match.</param>
    string Write(SearchText text, SearchRank rank);

    /// <summary>Takes every entry out of the index. Who searches meanwhile finds them until the transaction ends.</summary>
    /// <param name="context">In the transaction of the change.</param>
    internal void Clear(CatalogueContext context);

    /// <summary>The column of an entry's key.</summary>
    internal string KeyColumn { get; }

    /// <summary>An entry's terms as the column of terms takes them.</summary>
    internal object WriteTerms(IReadOnlyCollection<string> terms);
}
