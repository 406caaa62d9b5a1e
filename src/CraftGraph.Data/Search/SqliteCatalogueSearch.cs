using System.Linq.Expressions;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Search;

/// <summary>
/// Search by FTS5. The index keeps no texts but the names, and no places of words inside texts: words are looked for, never phrases, and hits come in the order
/// of their keys, which is the order in which the index has them.
/// </summary>
internal sealed class SqliteCatalogueSearch : ICatalogueSearch
{
    /// <summary>The virtual table; also its hidden column, by which it is searched.</summary>
    public const string Table = "SearchIndex";

    /// <summary>The property that stands for that column. FTS5 takes <c>=</c> on it for MATCH.</summary>
    public const string Match = nameof(Match);

    private static readonly string[] Columns =
        ["rowid", "Kind", "Name_Ar", "Name_Fr", "Name_En", "Name_Zgh", "ExactNames", "NameTerms", "OtherTerms"];

    public Expression Matches(Expression entry, Expression query) => Expression.Equal(
        Expression.Call(typeof(EF), nameof(EF.Property), [typeof(string)], entry, Expression.Constant(Match)), query);

    public string Write(SearchText text, SearchRank rank)
    {
        var terms = text.Terms.Select((term, i) => $"\"{term}\"{(i == text.Terms.Length - 1 && text.LastIsPrefix ? "*" : "")}");
        var all = string.Join(" AND ", terms);
        var exact = $"(ExactNames : \"{text.ExactName}\")";
        var inName = $"(NameTerms : ({all}))";
        var anywhere = $"({{NameTerms OtherTerms}} : ({all}))";
        return rank switch
        {
            SearchRank.ExactName => exact,
            SearchRank.Name => $"{inName} NOT {exact}",
            SearchRank.Other => $"{anywhere} NOT {inName}",
            _ => anywhere,
        };
    }

    public void Clear(CatalogueContext context) =>
        context.Database.ExecuteSqlRaw($"INSERT INTO \"{Table}\" (\"{Table}\") VALUES ('delete-all')");

    public void Add(CatalogueContext context, IEnumerable<SearchDocument> documents, CancellationToken cancellationToken)
    {
        using var insert = context.OpenInsert(Table, Columns);
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            insert.Add(
                SearchEntry.KeyOf(document.Kind, document.Id),
                document.Kind.ToString(),
                document.Name.Ar,
                document.Name.Fr,
                document.Name.En,
                document.Name.Zgh,
                string.Join(' ', document.ExactNames),
                string.Join(' ', document.NameTerms),
                string.Join(' ', document.OtherTerms));
        }
    }
}
