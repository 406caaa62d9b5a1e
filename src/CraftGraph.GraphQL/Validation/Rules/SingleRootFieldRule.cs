using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>A subscription has one root field, which no variable can take away and which is not introspection.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Single-Root-Field"/>.
/// A selection set without any field is left to the rules about fragments: it takes an unknown, impossible or circular one.
/// </remarks>
internal sealed class SingleRootFieldRule() : ValidationRule("sec-Single-Root-Field", "SingleFieldSubscriptionsRule")
{
    public override void Enter(OperationDefinitionNode operation, ValidationContext context)
    {
        if (operation.Operation is not OperationKind.Subscription || context.Schema.Subscription is not { } root)
        {
            return;
        }

        var subject = operation.Name is { } name ? $"Subscription \"{name}\"" : "Anonymous Subscription";
        var (fields, conditions) = Collect(operation, root, context);
        if (conditions.Count > 0)
        {
            context.Report(
                $"{subject} must not use `@skip` or `@include` directives in the top level selection.",
                conditions.Select(directive => directive.Location));
            return;
        }

        var byResponseName = fields.GroupBy(field => field.ResponseName).ToList();
        if (byResponseName.Count > 1)
        {
            context.Report(
                $"{subject} must select only one top level field.",
                byResponseName.Skip(1).SelectMany(group => group).Select(field => field.Location));
        }

        foreach (var group in byResponseName.Where(group => group.First().Name.StartsWith("__", StringComparison.Ordinal)))
        {
            context.Report(
                $"{subject} must not select an introspection top level field.",
                group.Select(field => field.Location));
        }
    }

    private static (List<FieldNode> Fields, List<DirectiveNode> Conditions) Collect(
        OperationDefinitionNode operation, ObjectType root, ValidationContext context)
    {
        var fields = new List<FieldNode>();
        var conditions = new List<DirectiveNode>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<SelectionNode>(operation.SelectionSet.Selections.Reverse());
        while (pending.TryPop(out var selection))
        {
            conditions.AddRange(selection.Directives.Where(directive => directive.Name is "skip" or "include"));
            switch (selection)
            {
                case FieldNode field:
                    fields.Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, root, context.Schema):
                    PushAll(inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name)
                    && context.Fragments.Find(spread.Name) is { } fragment
                    && Applies(fragment.TypeCondition, root, context.Schema):
                    PushAll(fragment.SelectionSet);
                    break;
            }
        }

        return (fields, conditions);

        void PushAll(SelectionSetNode selectionSet)
        {
            foreach (var selection in selectionSet.Selections.Reverse())
            {
                pending.Push(selection);
            }
        }
    }

    private static bool Applies(NamedTypeNode? condition, ObjectType root, Schema schema) =>
        condition is null || (schema.FindType(condition.Name) is { } type && schema.IsPossibleType(type, root));
}
