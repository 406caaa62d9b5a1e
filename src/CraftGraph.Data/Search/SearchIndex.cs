using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Search;

/// <summary>The one writer of the search index. Whoever changes what can be found has it written in the same transaction.</summary>
public static class SearchIndex
{
    /// <summary>Number of the rules by which texts become terms; the next start of a program with another number makes the index anew.</summary>
    public const int Version = 1;

    /// <summary>Makes the whole index anew from what the catalogue holds.</summary>
    /// <param name="context">In a transaction, which the caller commits.</param>
    /// <param name="cancellationToken">Checked between entries.</param>
    /// <returns>How many entries it has.</returns>
    public static int Rebuild(CatalogueContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Search.Clear(context);
        context.Set<SearchWord>().ExecuteDelete();
        var words = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        context.Search.Add(context, Counted(), cancellationToken);
        using var insert = context.OpenInsert("SearchWords", [nameof(SearchWord.Word), nameof(SearchWord.Length)]);
        foreach (var word in words)
        {
            insert.Add(word, word.Length);
        }

        return count;

        IEnumerable<SearchDocument> Counted()
        {
            foreach (var document in new SearchDocuments(context, words).Read())
            {
                count++;
                yield return document;
            }
        }
    }
}
