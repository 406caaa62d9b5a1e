using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.Sdl;

/// <summary>Builds a schema from its text, the schema definition language.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Type-System"/>. Extensions are merged into what they extend;
/// executable definitions are left alone. What is built may still break the rules of its chapter, which
/// <c>SchemaValidator</c> tells.
/// </remarks>
public static class SchemaBuilder
{
    /// <summary>Parses and builds a schema.</summary>
    /// <param name="sdl">The text, of any size; its nesting is limited as in any document.</param>
    /// <param name="bindings">The code behind it; null for a schema that only describes.</param>
    /// <exception cref="GraphQLException">The text does not parse.</exception>
    /// <exception cref="SchemaException">The definitions do not make a schema: all that is wrong with them.</exception>
    /// <exception cref="ArgumentException">A binding names what the schema does not have.</exception>
    public static Schema Build(string sdl, SchemaBindings? bindings = null) =>
        Build(Parser.Parse(sdl, ParserOptions.Default with { MaxTokens = 0 }), bindings);

    /// <summary>Builds a schema from parsed definitions.</summary>
    /// <exception cref="SchemaException">The definitions do not make a schema: all that is wrong with them.</exception>
    /// <exception cref="ArgumentException">A binding names what the schema does not have.</exception>
    public static Schema Build(DocumentNode document, SchemaBindings? bindings = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var definitions = new SdlDefinitions(document);
        var errors = SdlValidator.Validate(document, definitions);
        if (errors.Count > 0)
        {
            throw new SchemaException(errors);
        }

        bindings ??= new SchemaBindings();
        var types = new SdlTypeFactory(definitions, bindings);
        var root = definitions.Schema;
        var schema = new Schema(
            types.FindRoot(OperationKind.Query),
            types.FindRoot(OperationKind.Mutation),
            types.FindRoot(OperationKind.Subscription),
            types.All,
            definitions.Directives.Select(types.CreateDirective))
        {
            Description = root?.Description?.Value,
            AppliedDirectives = definitions.SchemaDirectives,
        };

        var unused = bindings.FindUnused(schema).ToList();
        return unused.Count == 0
            ? schema
            : throw new ArgumentException($"The schema has no {string.Join(", ", unused)}.", nameof(bindings));
    }
}
