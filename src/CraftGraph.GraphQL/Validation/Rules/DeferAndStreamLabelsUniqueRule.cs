using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>The labels of what is deferred or streamed are written out and differ.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/draft/#sec-Defer-And-Stream-Directive-Labels-Are-Unique"/>.
/// Judged only where the schema has the directives. A null label is no label.
/// </remarks>
internal sealed class DeferAndStreamLabelsUniqueRule() : ValidationRule("sec-Defer-And-Stream-Directive-Labels-Are-Unique", "DeferStreamDirectiveLabelRule", "draft")
{
    private readonly Dictionary<string, DirectiveNode> _known = new(StringComparer.Ordinal);

    public override void Enter(DirectiveNode directive, ValidationContext context)
    {
        if (context.Position is not { Directive.Name: "defer" or "stream" })
        {
            return;
        }

        switch (directive.Arguments.FirstOrDefault(argument => argument.Name == "label")?.Value)
        {
            case null or NullValueNode:
                break;
            case StringValueNode label:
                if (!_known.TryAdd(label.Value, directive))
                {
                    context.Report(
                        "Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all " +
                            "Defer/Stream directive usages.",
                        _known[label.Value],
                        directive);
                }

                break;
            default:
                context.Report($"Argument \"@{directive.Name}(label:)\" must be a static string.", directive);
                break;
        }
    }
}
