using System.Linq.Expressions;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Search;

/// <summary>
/// Search by FTS5. The index keeps no texts but the names, and of a term only which entries have it: words are looked for, never phrases, and hits come in
/// the order of their keys, which is the order in which the index has them.
/// </summary>
internal sealed class SqliteCatalogueSearch : ICatalogueSearch
{
    /// <summary>The property that stands for the hidden column of the virtual table's own name, by which it is searched. FTS5 takes <c>=</c> on it for MATCH.</summary>
    public const string Match = nameof(Match);

    private static readonly SearchSyntax Syntax = new("AND", "OR", "NOT", (term, isPrefix) => $"\"{term}\"{(isPrefix ? "*" : "")}");

    // FTS5 would search for each item.
    public bool FindsEntriesOfItems => false;

    public string KeyColumn => "rowid";

    public Expression Matches(Expression entry, Expression query) => Expression.Equal(
        Expression.Call(typeof(EF), nameof(EF.Property), [typeof(string)], entry, Expression.Constant(Match)), query);

    public string Write(SearchText text, SearchRank rank) => SearchQuery.Write(text, rank, Syntax);

    public object WriteTerms(IReadOnlyCollection<string> terms) => string.Join(' ', terms);

    public void Clear(CatalogueContext context) =>
        context.Database.ExecuteSqlRaw($"INSERT INTO \"{SearchIndex.Table}\" (\"{SearchIndex.Table}\") VALUES ('delete-all')");
}
