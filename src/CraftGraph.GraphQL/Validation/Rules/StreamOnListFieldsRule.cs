using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>Only a list is streamed.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/draft/#sec-Stream-Directives-Are-Used-On-List-Fields"/>.
/// Judged only where the schema has the directive.
/// </remarks>
internal sealed class StreamOnListFieldsRule() : ValidationRule("sec-Stream-Directives-Are-Used-On-List-Fields", "StreamDirectiveOnListFieldRule", "draft")
{
    public override void Enter(DirectiveNode directive, ValidationContext context)
    {
        if (context.Position is { Directive.Name: "stream", Field: { } field, ParentType: { } parent }
            && field.Type.Nullable is not ListType)
        {
            context.Report(
                $"Directive \"@stream\" cannot be used on non-list field \"{parent}.{field.Name}\".", directive);
        }
    }
}
