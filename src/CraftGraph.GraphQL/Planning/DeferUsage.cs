using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Planning;

/// <summary>A fragment of a selection that is deferred.</summary>
/// <param name="label">Its label; null without one.</param>
/// <param name="parent">The deferred fragment that it stands in; null where it stands in none.</param>
/// <param name="directive">Where the document says so.</param>
/// <remarks>Spec: <see href="https://spec.graphql.org/draft/#sec-Field-Collection"/>, defer usage.</remarks>
public sealed class DeferUsage(string? label, DeferUsage? parent, DirectiveNode directive)
{
    /// <summary>Its label; null without one.</summary>
    public string? Label { get; } = label;

    /// <summary>The deferred fragment that it stands in; null where it stands in none.</summary>
    public DeferUsage? Parent { get; } = parent;

    /// <summary>Compares usages without regard to their order.</summary>
    internal static IEqualityComparer<IReadOnlyList<DeferUsage>> SetComparer { get; } = EqualityComparer<IReadOnlyList<DeferUsage>>.Create(
        (left, right) => left!.Count == right!.Count && left.All(right.Contains),
        usages => usages.Count);

    internal DirectiveNode Directive { get; } = directive;

    /// <summary>
    /// The usages that a field belongs to: those of its occurrences, without those inside another of them. Empty when one occurrence is not deferred.
    /// </summary>
    internal static IReadOnlyList<DeferUsage> Of(IReadOnlyList<FieldOccurrence> occurrences)
    {
        var usages = new List<DeferUsage>();
        foreach (var occurrence in occurrences)
        {
            if (occurrence.Usage is null)
            {
                return [];
            }

            if (!usages.Contains(occurrence.Usage))
            {
                usages.Add(occurrence.Usage);
            }
        }

        return [.. usages.Where(usage => !usage.IsInside(usages))];
    }

    private bool IsInside(List<DeferUsage> usages)
    {
        for (var outer = Parent; outer is not null; outer = outer.Parent)
        {
            if (usages.Contains(outer))
            {
                return true;
            }
        }

        return false;
    }
}
