using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Search;

/// <summary>Lets lists of what can be found be searched.</summary>
internal static class SearchFields
{
    /// <summary>Adds the argument <c>search</c> to every list of the type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="kind">What its entities are in the search index.</param>
    public static void Searchable<TEntity>(this EntityDescriptor<TEntity> type, SearchKind kind)
        where TEntity : NamedFact => type.ListArgument(new SearchArgument("search", kind));
}
