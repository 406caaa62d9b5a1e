using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>A directive's definition does not use the directive: not on itself, on its arguments or anywhere in their types.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Type-System.Directives.Type-Validation"/>.</remarks>
internal static class DirectiveCyclesRule
{
    public static IEnumerable<string> Check(Schema schema) => schema.Directives
        .Where(directive => FindUsed(directive, schema).Contains(directive.Name))
        .Select(directive => $"Directive @{directive.Name} must not reference itself directly or indirectly.");

    /// <summary>The names of all directives that a definition uses, over however many others and types.</summary>
    private static HashSet<string> FindUsed(DirectiveDefinition start, Schema schema)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var types = new HashSet<NamedType>();
        var pending = new Stack<InputValue>();
        Visit(start);
        while (pending.TryPop(out var input))
        {
            Use(input.AppliedDirectives, input.DeprecationReason);
            if (!types.Add(input.Type.Named))
            {
                continue;
            }

            Use(input.Type.Named.AppliedDirectives, deprecation: null);
            if (input.Type.Named is InputObjectType type)
            {
                if (type.IsOneOf)
                {
                    used.Add(SpecifiedDirectives.OneOf.Name);
                }

                foreach (var field in type.Fields)
                {
                    pending.Push(field);
                }
            }
            else if (input.Type.Named is EnumType @enum)
            {
                foreach (var value in @enum.Values)
                {
                    Use(value.AppliedDirectives, value.DeprecationReason);
                }
            }
        }

        return used;

        void Use(IReadOnlyList<DirectiveNode> directives, string? deprecation)
        {
            var names = directives.Select(directive => directive.Name);
            foreach (var name in deprecation is null ? names : names.Append(SpecifiedDirectives.Deprecated.Name))
            {
                if (used.Add(name) && schema.Directives.TryGet(name, out var definition))
                {
                    Visit(definition);
                }
            }
        }

        void Visit(DirectiveDefinition definition)
        {
            foreach (var argument in definition.Arguments)
            {
                pending.Push(argument);
            }

            Use(definition.AppliedDirectives, definition.DeprecationReason);
        }
    }
}
