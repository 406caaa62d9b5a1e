using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Institutions;

/// <summary>GraphQL type <c>LegalText</c>: a law, decree, dahir or agreement.</summary>
internal sealed class LegalTextType : EntityType<LegalText>
{
    protected override void Describe(EntityDescriptor<LegalText> type)
    {
        type.Describe("A law, decree, dahir or agreement.");
        type.Key(text => text.Id, text => text.Slug);
        type.Field("slug", text => text.Slug).Describe("Its own key, such as `law-133-12`.").Sortable();
        type.Name("Its title.");
        type.Field("reference", text => text.Reference).Describe("How it is cited, such as `Law 133-12`.").Sortable();
        type.Field("subject", text => text.Subject).Describe("What it governs.");
        type.Field("dateAsPublished", text => text.DateAsPublished)
            .Describe("Its date as published: a day, a year or a remark, in English; null where it was not found.");
        type.Field("date", text => text.Date).Describe("Its day; null unless the whole day is known.").Sortable();
        type.Connection("labels", text => text.Labels).Describe("The labels that rest on it.");
        type.Provenance();
    }
}
