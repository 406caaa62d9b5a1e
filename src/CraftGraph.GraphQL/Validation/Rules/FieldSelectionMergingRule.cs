using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Validation.Merging;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>Fields that share a response name ask for the same thing, so that one value answers them all.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Field-Selection-Merging"/>.
/// How conflicts are found is told at <see cref="FieldConflictFinder"/>.
/// </remarks>
internal sealed class FieldSelectionMergingRule() : ValidationRule("sec-Field-Selection-Merging", "OverlappingFieldsCanBeMergedRule")
{
    private FieldConflictFinder? _finder;
    private SelectionSetNode? _inline;

    public override void Enter(InlineFragmentNode fragment, ValidationContext context) => _inline = fragment.SelectionSet;

    public override void Enter(SelectionSetNode selectionSet, ValidationContext context)
    {
        // What an inline fragment selects was compared with what stands around it.
        if (ReferenceEquals(selectionSet, _inline)
            || selectionSet.Selections is [not InlineFragmentNode])
        {
            return;
        }

        _finder ??= new(context);
        foreach (var conflict in _finder.FindWithin(context.Position.ParentType, selectionSet))
        {
            context.Report(
                $"Fields \"{ConflictText.Cut(conflict.ResponseName)}\" conflict because {conflict.Reason}. " +
                    "Use different aliases on the fields to fetch both if this was intentional.",
                conflict.First.Concat(conflict.Second).Select(field => field.Location));
        }
    }
}
