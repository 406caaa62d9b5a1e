using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Languages;

/// <summary>The enum <c>Language</c>.</summary>
internal static class LanguageDescriptions
{
    public static EnumDescription<Language> Language { get; } = new(
        "A language of the catalogue. Where a text lacks a language another one stands in: for AR French, English, Amazigh; for FR " +
        "English, Arabic, Amazigh; for EN French, Arabic, Amazigh; for ZGH French, Arabic, English.",
        new Dictionary<Language, string>
        {
            [Data.Model.Language.Ar] = "Arabic, written from right to left.",
            [Data.Model.Language.Fr] = "French.",
            [Data.Model.Language.En] = "English.",
            [Data.Model.Language.Zgh] = "Standard Moroccan Amazigh, in Tifinagh.",
        });
}
