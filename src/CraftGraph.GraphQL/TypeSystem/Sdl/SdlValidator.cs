using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.Sdl;

/// <summary>Tells what keeps definitions from making a schema: what is defined twice, not at all, or as something else.</summary>
internal static class SdlValidator
{
    /// <summary>All mistakes, section by section; empty when a schema can be built.</summary>
    public static IReadOnlyList<GraphQLError> Validate(DocumentNode document, SdlDefinitions definitions)
    {
        var errors = new SdlErrors();
        SdlUniquenessRules.Check(document, errors);
        SdlReferenceRules.Check(document, definitions, errors);
        SdlDirectiveRules.Check(document, errors);
        SdlValueRules.Check(document, errors);
        return errors.All;
    }
}
