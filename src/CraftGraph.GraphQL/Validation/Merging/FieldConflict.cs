using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Merging;

/// <summary>Two fields that one value cannot answer.</summary>
/// <param name="ResponseName">The name that both have in the response.</param>
/// <param name="Reason">Why, as the end of a sentence.</param>
/// <param name="First">The first field, then those below it that are to blame.</param>
/// <param name="Second">The second field, then those below it that are to blame.</param>
internal sealed record FieldConflict(
    string ResponseName, string Reason, IReadOnlyList<FieldNode> First, IReadOnlyList<FieldNode> Second)
{
    private const int MaxFields = 20;

    /// <summary>The conflict of two fields whose subfields conflict; null when these do not.</summary>
    public static FieldConflict? OfSubfields(FieldNode first, FieldNode second, List<FieldConflict> conflicts) =>
        conflicts.Count == 0 ? null : new(
            first.ResponseName,
            ConflictText.OfSubfields(conflicts),
            Blamed(first, conflicts, conflict => conflict.First),
            Blamed(second, conflicts, conflict => conflict.Second));

    // When there are too many to name, the deepest are the most telling, and they are the last.
    private static List<FieldNode> Blamed(
        FieldNode field, List<FieldConflict> conflicts, Func<FieldConflict, IReadOnlyList<FieldNode>> side)
    {
        var fields = new List<FieldNode> { field };
        foreach (var conflict in conflicts)
        {
            fields.AddRange(side(conflict).TakeLast(MaxFields - fields.Count));
        }

        return fields;
    }
}
