using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>A leaf field has no selection set; a composite field has one.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections"/>.
/// Unknown fields are left to <see cref="FieldSelectionsRule"/>.
/// </remarks>
internal sealed class LeafFieldSelectionsRule() : ValidationRule("sec-Leaf-Field-Selections", "ScalarLeafsRule")
{
    public override void Enter(FieldNode field, ValidationContext context)
    {
        if (context.Position.Type is not { } type)
        {
            return;
        }

        if (type.Named is LeafType && field.SelectionSet is { } selectionSet)
        {
            context.Report(
                $"Field \"{field.Name}\" must not have a selection since type \"{type}\" has no subfields.", selectionSet);
        }
        else if (type.Named is not LeafType && field.SelectionSet is null)
        {
            context.Report(
                $"Field \"{field.Name}\" of type \"{type}\" must have a selection of subfields. " +
                    $"Did you mean \"{field.Name} {{ ... }}\"?",
                field);
        }
    }
}
