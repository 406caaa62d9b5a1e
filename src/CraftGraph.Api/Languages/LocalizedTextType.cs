using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Languages;

/// <summary>The GraphQL types of texts in the catalogue's languages, and of conditions on them.</summary>
internal sealed class LocalizedTextType
{
    public LocalizedTextType(EntitySchema schema)
    {
        Language = (EnumType)schema.GetLeafType(typeof(Language));
        Text = new("LocalizedText", () =>
        [
            new("value", new NonNullType(SpecifiedScalars.String)) { Description = "The text." },
            new("language", new NonNullType(Language)) { Description = "The language that the text is really in." },
            new("isFallback", new NonNullType(SpecifiedScalars.Boolean))
            {
                Description = "Whether the text lacks the language asked for, so that another one stands in.",
            },
        ])
        {
            Description = "A text in the language asked for, or in the best one that it has.",
            AppliedDirectives = schema.SharedTypeDirectives,
        };
        Filter = new("LocalizedTextFilterInput", () =>
        [
            .. OperationInputTypes.LogicalFields(() => Filter!, hasLists: false),
            .. Enum.GetNames<Language>().Select(name => new InputValue(name.ToLowerInvariant(), schema.Operations.String)
            {
                Description = $"Conditions on the text as it is shown to readers who ask for {name.ToUpperInvariant()}.",
            }),
            new InputValue("any", schema.Operations.String) { Description = "Conditions that the text meets in at least one language." },
        ])
        {
            Description = "Conditions on a text, all of which hold together. Case, accents, Arabic vowel signs, punctuation and spellings of one " +
                "letter do not count. A text of signs alone, such as `%`, is in no text.",
        };
    }

    /// <summary><c>Language</c>.</summary>
    public EnumType Language { get; }

    /// <summary><c>LocalizedText</c>.</summary>
    public ObjectType Text { get; }

    /// <summary><c>LocalizedTextFilterInput</c>.</summary>
    public InputObjectType Filter { get; }

    /// <summary>The types of a schema.</summary>
    public static LocalizedTextType Of(EntitySchema schema) => schema.Feature(schema => new LocalizedTextType(schema));
}
