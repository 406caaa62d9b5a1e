using System.Buffers.Binary;
using System.Linq.Expressions;
using System.Text;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace CraftGraph.Data.Search;

/// <summary>Search by PostgreSQL's text search, of which only vectors and queries are used: terms are made here, so no dictionary and no parser looks at them.</summary>
internal sealed class PostgresCatalogueSearch : ICatalogueSearch
{
    /// <summary>The property and the column of an entry's terms.</summary>
    public const string Terms = nameof(Terms);

    private static readonly SearchSyntax Syntax = new("&", "|", "& !", (term, isPrefix) => $"'{term}'{(isPrefix ? ":*" : "")}");

    public bool FindsEntriesOfItems => true;

    public string KeyColumn => "Id";

    public Expression Matches(Expression entry, Expression query) => Expression.Call(
        typeof(NpgsqlFullTextSearchLinqExtensions),
        nameof(NpgsqlFullTextSearchLinqExtensions.Matches),
        [],
        Expression.Call(typeof(EF), nameof(EF.Property), [typeof(NpgsqlTsVector)], entry, Expression.Constant(Terms)),

        // The query is written already; to_tsquery would parse its terms once more.
#pragma warning disable CS0618 // Obsolete for what it does in this process. In SQL it is a cast.
        Expression.Call(((Func<string, NpgsqlTsQuery>)NpgsqlTsQuery.Parse).Method, query));
#pragma warning restore CS0618

    public string Write(SearchText text, SearchRank rank) => SearchQuery.Write(text, rank, Syntax);

    // Not TRUNCATE: who searches meanwhile would wait, and then find nothing.
    public void Clear(CatalogueContext context) => context.SearchEntries.ExecuteDelete();

    // A vector as PostgreSQL receives it: how many terms, then each in UTF-8 with a zero behind it and the number of its positions, which is none.
    public object WriteTerms(IReadOnlyCollection<string> terms)
    {
        var vector = new byte[sizeof(int) + terms.Sum(term => Encoding.UTF8.GetByteCount(term) + 1 + sizeof(ushort))];
        BinaryPrimitives.WriteInt32BigEndian(vector, terms.Count);
        var end = sizeof(int);
        foreach (var term in terms)
        {
            end += Encoding.UTF8.GetBytes(term, vector.AsSpan(end)) + 1 + sizeof(ushort);
        }

        return vector;
    }
}
