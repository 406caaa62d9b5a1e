namespace CraftGraph.GraphQL.Errors;

/// <summary>Proposes known names for one that is not. Editors and clients match on the wording.</summary>
internal static class DidYouMean
{
    private const int MostProposals = 5;

    private const string Question = " Did you mean ";

    // No one misspells a name longer than this, and comparing takes time with its square.
    private const int LongestName = 200;

    /// <summary>A sentence, with a space before it, that proposes the known names close to a misspelt one; empty when none is.</summary>
    /// <param name="name">The name that is not known.</param>
    /// <param name="known">The names that are.</param>
    /// <param name="kind">What the names are, such as <c>the enum value</c>; null to say nothing.</param>
    public static string Sentence(string name, IEnumerable<string> known, string? kind = null)
    {
        if (name.Length > LongestName)
        {
            return string.Empty;
        }

        var most = (int)(name.Length * 0.4) + 1;
        var close = known.Distinct(StringComparer.Ordinal)
            .Select(option => (Name: option, Distance: EditDistance.Between(name, option, most)))
            .Where(option => option.Distance is not null)
            .OrderBy(option => option.Distance)
            .ThenBy(option => option.Name, NaturalOrder.Instance)
            .Select(option => option.Name);
        return Sentence([.. close.Take(MostProposals)], kind);
    }

    /// <summary>The error without the sentence that proposes names, where it ends with one.</summary>
    public static GraphQLError Remove(GraphQLError error)
    {
        var start = error.Message.EndsWith('?') ? error.Message.LastIndexOf(Question, StringComparison.Ordinal) : -1;
        return start < 0 ? error : new()
        {
            Message = error.Message[..start],
            Code = error.Code,
            Locations = error.Locations,
            Path = error.Path,
            Extensions = error.Extensions,
        };
    }

    /// <summary>A sentence, with a space before it, that proposes the first five names; empty when there are none.</summary>
    public static string Sentence(IReadOnlyList<string> proposals, string? kind = null)
    {
        var quoted = proposals.Take(MostProposals).Select(name => $"\"{name}\"").ToList();
        var list = quoted.Count switch
        {
            0 => null,
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted.SkipLast(1))}, or {quoted[^1]}",
        };
        var subject = kind is null ? string.Empty : kind + " ";
        return list is null ? string.Empty : $"{Question}{subject}{list}?";
    }
}
