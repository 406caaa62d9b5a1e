using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.FoundingDocuments;

/// <summary>GraphQL type <c>FoundingFact</c>: one thing that the founding documents state.</summary>
internal sealed class FoundingFactType : EntityType<FoundingFact>
{
    protected override void Describe(EntityDescriptor<FoundingFact> type)
    {
        type.Describe("One thing that the founding documents state. What states it again as data leads here by `foundingFacts`.");
        type.Key(fact => fact.Id, fact => fact.Number);
        type.Field("number", fact => fact.Number).Describe("Its number, such as `F43`.").Sortable();
        type.Field("document", fact => fact.Document).Describe("Where it was read.");
        type.Field("region", fact => fact.Region).Describe("The region that the document is about, as it was then.");
        type.Field("quotation", fact => fact.Quotation).Describe("The words of the document in Arabic, spelt as they are there.");
        type.Text("statement", fact => fact.Statement).Describe("What it says, in French and English.");
        type.List("readings", fact => fact.Readings).Describe("What a reader has to decide on; empty for a fact that is plain.");
    }
}
