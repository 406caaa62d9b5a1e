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
    /// <summary>The virtual table; also its hidden column, by which it is searched.</summary>
    public const string Table = "SearchIndex";

    /// <summary>The property that stands for that column. FTS5 takes <c>=</c> on it for MATCH.</summary>
    public const string Match = nameof(Match);

    private static readonly string[] Columns = ["rowid", "Kind", "Digest", "Name_Ar", "Name_Fr", "Name_En", "Name_Zgh", "Terms"];

    private static readonly SearchSyntax Syntax = new("AND", "OR", "NOT", (term, isPrefix) => $"\"{term}\"{(isPrefix ? "*" : "")}");

    public Expression Matches(Expression entry, Expression query) => Expression.Equal(
        Expression.Call(typeof(EF), nameof(EF.Property), [typeof(string)], entry, Expression.Constant(Match)), query);

    public string Write(SearchText text, SearchRank rank) => SearchQuery.Write(text, rank, Syntax);

    public void Add(CatalogueContext context, IEnumerable<SearchDocument> documents, CancellationToken cancellationToken)
    {
        using var insert = context.OpenInsert(Table, Columns);
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            insert.Add(
                document.Key,
                document.Kind.ToString(),
                document.ComputeDigest(),
                document.Name.Ar,
                document.Name.Fr,
                document.Name.En,
                document.Name.Zgh,
                string.Join(' ', document.Terms));
        }
    }

    public void Clear(CatalogueContext context) =>
        context.Database.ExecuteSqlRaw($"INSERT INTO \"{Table}\" (\"{Table}\") VALUES ('delete-all')");
}
