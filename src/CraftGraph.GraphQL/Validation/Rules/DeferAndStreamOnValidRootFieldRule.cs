using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>Nothing is deferred or streamed at the root of a mutation or subscription.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/draft/#sec-Defer-And-Stream-Directives-Are-Used-On-Valid-Root-Field"/>.
/// Judged only where the schema has the directives.
/// </remarks>
internal sealed class DeferAndStreamOnValidRootFieldRule() : ValidationRule("sec-Defer-And-Stream-Directives-Are-Used-On-Valid-Root-Field", "DeferStreamDirectiveOnRootFieldRule", "draft")
{
    public override void Enter(DirectiveNode directive, ValidationContext context)
    {
        if (context.Position is not { Directive.Name: "defer" or "stream", ParentType: { } parent })
        {
            return;
        }

        var kind = ReferenceEquals(parent, context.Schema.Mutation) ? "mutation"
            : ReferenceEquals(parent, context.Schema.Subscription) ? "subscription"
            : null;
        if (kind is not null)
        {
            var name = directive.Name is "defer" ? "Defer" : "Stream";
            context.Report($"{name} directive cannot be used on root {kind} type \"{parent}\".", directive);
        }
    }
}
