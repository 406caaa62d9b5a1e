using System.Text;

namespace CraftGraph.GraphQL.Validation.Merging;

/// <summary>The wording of conflicts, cut where it would grow with the document.</summary>
internal static class ConflictText
{
    private const int MaxLength = 1_000;

    /// <summary>The text itself, or its start when it is very long.</summary>
    public static string Cut(string text) => text.Length > MaxLength ? text[..MaxLength] + "..." : text;

    /// <summary>The reason of a conflict that lies in subfields.</summary>
    public static string OfSubfields(IEnumerable<FieldConflict> conflicts)
    {
        var text = new StringBuilder();
        foreach (var conflict in conflicts)
        {
            text.Append(text.Length == 0 ? string.Empty : " and ")
                .Append($"subfields \"{Cut(conflict.ResponseName)}\" conflict because {conflict.Reason}");
            if (text.Length > MaxLength)
            {
                break;
            }
        }

        return Cut(text.ToString());
    }
}
