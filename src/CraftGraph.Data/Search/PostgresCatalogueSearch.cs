using System.Linq.Expressions;
using System.Text;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace CraftGraph.Data.Search;

/// <summary>Search by PostgreSQL's text search: weight A has whole names, B the words of names, C the rest.</summary>
internal sealed class PostgresCatalogueSearch : ICatalogueSearch
{
    /// <summary>The table.</summary>
    public const string Table = "SearchIndex";

    /// <summary>The property and the column of an entry's terms.</summary>
    public const string Terms = nameof(Terms);

    private static readonly string[] Columns = ["Id", "Kind", "Name_Ar", "Name_Fr", "Name_En", "Name_Zgh", Terms];

    public Expression Matches(Expression entry, Expression query) => Expression.Call(
        typeof(NpgsqlFullTextSearchLinqExtensions),
        nameof(NpgsqlFullTextSearchLinqExtensions.Matches),
        [],
        Expression.Call(typeof(EF), nameof(EF.Property), [typeof(NpgsqlTsVector)], entry, Expression.Constant(Terms)),
        Expression.Call(
            typeof(NpgsqlFullTextSearchDbFunctionsExtensions),
            nameof(NpgsqlFullTextSearchDbFunctionsExtensions.ToTsQuery),
            [],
            Expression.Constant(EF.Functions),
            Expression.Constant("simple"),
            query));

    public string Write(SearchText text, SearchRank rank)
    {
        var exact = $"'{text.ExactName}':A";
        var inName = $"({All("B")})";
        return rank switch
        {
            SearchRank.ExactName => exact,
            SearchRank.Name => $"{inName} & !{exact}",
            SearchRank.Other => $"({All("BC")}) & !{inName}",
            _ => All("BC"),
        };

        string All(string weights) => string.Join(" & ", text.Terms.Select((term, i) =>
            $"'{term}':{(i == text.Terms.Length - 1 && text.LastIsPrefix ? "*" : "")}{weights}"));
    }

    public void Clear(CatalogueContext context) => context.Database.ExecuteSqlRaw($"TRUNCATE \"{Table}\"");

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
                ToVector(document));
        }
    }

    private static NpgsqlTsVector ToVector(SearchDocument document)
    {
#pragma warning disable CS0618 // COPY takes values, not calls of functions; terms have nothing in them that the parser could read otherwise than the server.
        return NpgsqlTsVector.Parse(Weigh(document));
#pragma warning restore CS0618
    }

    private static string Weigh(SearchDocument document)
    {
        var weights = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(document.ExactNames, "1A");
        Add(document.NameTerms, "2B");
        Add(document.OtherTerms, "3C");
        var text = new StringBuilder();
        foreach (var (term, places) in weights)
        {
            text.Append('\'').Append(term).Append("':").Append(places).Append(' ');
        }

        return text.ToString();

        void Add(IEnumerable<string> terms, string place)
        {
            foreach (var term in terms)
            {
                weights[term] = weights.TryGetValue(term, out var known) ? $"{known},{place}" : place;
            }
        }
    }
}
