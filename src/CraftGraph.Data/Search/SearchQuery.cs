namespace CraftGraph.Data.Search;

/// <summary>Writes what a text asks of entries as a query of the index, in the search syntax of a database.</summary>
internal static class SearchQuery
{
    /// <summary>The query by which entries of a rank are found.</summary>
    /// <param name="text">What is searched for.</param>
    /// <param name="rank">How well entries are to match.</param>
    /// <param name="syntax">The syntax.</param>
    public static string Write(SearchText text, SearchRank rank, SearchSyntax syntax)
    {
        return rank switch
        {
            SearchRank.ExactName => syntax.Term($"{TermPlace.ExactName}{text.ExactName}", false),
            SearchRank.Name => Without(InName(), Write(text, SearchRank.ExactName, syntax)),
            SearchRank.Other => Without(WithBelongings(), InName()),
            SearchRank.Text => Without(Anywhere(), WithBelongings()),
            _ => Anywhere(),
        };

        string InName() => All(1);
        string WithBelongings() => All(2);
        string Anywhere() => All(3);

        string Without(string some, string others) => $"({some}) {syntax.Without} ({others})";

        string All(int places) => string.Join($" {syntax.And} ", text.Terms.Select((term, i) =>
            $"({string.Join($" {syntax.Or} ", TermPlace.OfWords.Take(places).SelectMany(place => Find(place, term, i == text.Terms.Length - 1)))})"));

        // A term that a database need not look for the beginnings of is read in the order of the entries, and only as far as the page goes.
        IEnumerable<string> Find(char place, string term, bool isLast)
        {
            if (!isLast || !text.LastIsPrefix || text.Ends is null)
            {
                return [syntax.Term(place + term, isLast && text.LastIsPrefix)];
            }

            var ends = text.Ends.Where(end => end[0] == place).Select(end => syntax.Term(end, false)).ToList();
            return ends.Count > 0 ? ends : [syntax.Term(place + term, false)];
        }
    }
}

/// <summary>The search syntax of a database. What stands in a term are letters, digits and signs of <see cref="TermPlace"/>, and underscores.</summary>
/// <param name="And">Between queries that must all find.</param>
/// <param name="Or">Between queries of which one must find.</param>
/// <param name="Without">Between a query and one that must not find.</param>
/// <param name="Term">What finds a term, or whatever begins with it.</param>
internal sealed record SearchSyntax(string And, string Or, string Without, Func<string, bool, string> Term);
