using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Search;

/// <summary>GraphQL type <c>SearchHighlight</c>.</summary>
internal sealed class HighlightType
{
    public HighlightType(EntitySchema schema) => Type = new("SearchHighlight", () =>
    [
        new("language", new NonNullType(schema.GetLeafType(typeof(Language)))) { Description = "The language of the name." },
        new("text", new NonNullType(SpecifiedScalars.String)) { Description = "The name." },
        new("html", new NonNullType(SpecifiedScalars.String))
        {
            Description = "The name as HTML, escaped, with each word that was found in a `mark` element.",
        },
    ])
    {
        Description = "A name in which words were found.",
    };

    /// <summary>The type.</summary>
    public ObjectType Type { get; }

    /// <summary>The type of a schema.</summary>
    public static HighlightType Of(EntitySchema schema) => schema.Feature(one => new HighlightType(one));
}
