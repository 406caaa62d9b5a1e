using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.Api.Languages;

/// <summary>In which language a request asks for texts: each language reads other columns.</summary>
internal sealed class RequestLanguageQuestion : ShapeQuestion
{
    public static RequestLanguageQuestion Instance { get; } = new();

    public override ShapeAnswer Ask(OperationContext context) => new((int)RequestLanguage.Of(context));
}
