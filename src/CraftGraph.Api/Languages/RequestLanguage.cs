using CraftGraph.Data.Model;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.Api.Languages;

/// <summary>The language that texts are asked for in one request, where a field does not say otherwise.</summary>
/// <param name="Language">The language.</param>
internal sealed record RequestLanguage(Language Language)
{
    /// <summary>The language of requests that name none.</summary>
    public static RequestLanguage Default { get; } = new(Language.En);

    /// <summary>The language of a request.</summary>
    public static Language Of(OperationContext context) => (context.Feature<RequestLanguage>() ?? Default).Language;
}
