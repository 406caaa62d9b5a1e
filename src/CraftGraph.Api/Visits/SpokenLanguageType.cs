using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Visits;

/// <summary>GraphQL type <c>SpokenLanguage</c>: a language in which visitors are received.</summary>
internal sealed class SpokenLanguageType : EntityType<SpokenLanguage>
{
    protected override void Describe(EntityDescriptor<SpokenLanguage> type)
    {
        type.Describe("A language in which visitors are received.");
        type.Key(language => language.Id, language => language.Slug);
        type.Field("slug", language => language.Slug).Describe("Its own key: the tag in small letters.");
        type.Field("tag", language => language.Tag).Describe("Its tag of BCP 47, such as `en`, or `shi-Tfng` for Tashelhit, which is written in Tifinagh.");
        type.Name("What it is called.");
        type.Provenance();
    }
}
