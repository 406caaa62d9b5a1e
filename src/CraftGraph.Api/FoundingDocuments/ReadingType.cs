using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.FoundingDocuments;

/// <summary>GraphQL type <c>Reading</c>: how something unclear in the founding documents is read.</summary>
internal sealed class ReadingType : EntityType<Reading>
{
    protected override void Describe(EntityDescriptor<Reading> type)
    {
        type.Describe("Something in the founding documents that is missing, ambiguous or in tension, and how the catalogue reads it.");
        type.Key(reading => reading.Id, reading => reading.Slug);
        type.Field("slug", reading => reading.Slug).Describe("Its own key, such as `reading-1`.").Sortable();
        type.Text("issue", reading => reading.Issue).Describe("What a reader has to decide on, in English alone.");
        type.Text("choice", reading => reading.Choice).Describe("How the catalogue reads it, in English alone.");
        type.List("foundingFacts", reading => reading.FoundingFacts)
            .Describe("The facts concerned; empty where it concerns the documents as a whole.");
    }
}
