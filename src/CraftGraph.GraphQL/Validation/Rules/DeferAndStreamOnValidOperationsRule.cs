using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>Nothing is deferred or streamed in a subscription, unless an argument can switch it off.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/draft/#sec-Defer-And-Stream-Directives-Are-Used-On-Valid-Operations"/>.
/// Judged only where the schema has the directives.
/// </remarks>
internal sealed class DeferAndStreamOnValidOperationsRule() : ValidationRule("sec-Defer-And-Stream-Directives-Are-Used-On-Valid-Operations", "DeferStreamDirectiveOnValidOperationsRule", "draft")
{
    private readonly HashSet<DefinitionNode> _partOfSubscription = [];

    public override void Enter(DocumentNode document, ValidationContext context)
    {
        if (!context.Schema.Directives.Contains("defer") && !context.Schema.Directives.Contains("stream"))
        {
            return;
        }

        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (operation.Operation is OperationKind.Subscription)
            {
                _partOfSubscription.Add(operation);
                _partOfSubscription.UnionWith(context.Fragments.ReachedFrom(operation));
            }
        }
    }

    public override void Enter(DirectiveNode directive, ValidationContext context)
    {
        if (context.Position is { Directive.Name: "defer" or "stream", Definition: { } definition }
            && _partOfSubscription.Contains(definition)
            && !directive.Arguments.Any(CanSwitchOff))
        {
            var name = directive.Name is "defer" ? "Defer" : "Stream";
            context.Report(
                $"{name} directive not supported on subscription operations. " +
                    $"Disable `@{directive.Name}` by setting the `if` argument to `false`.",
                directive);
        }
    }

    private static bool CanSwitchOff(ArgumentNode argument) =>
        argument is { Name: "if", Value: VariableNode or BooleanValueNode { Value: false } };
}
