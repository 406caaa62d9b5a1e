using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Customs;

/// <summary>GraphQL type <c>ExportDocument</c>: a document that goes with goods when they leave the country.</summary>
internal sealed class ExportDocumentType : EntityType<ExportDocument>
{
    protected override void Describe(EntityDescriptor<ExportDocument> type)
    {
        type.Describe("A document that goes with goods when they leave the country.");
        type.Key(document => document.Id, document => document.Slug);
        type.Field("slug", document => document.Slug).Describe("Its own key, such as `eur1`.").Sortable();
        type.Name("What it is called.");
        type.Field("kind", document => document.Kind).Describe("What it says.");
        type.Field("requirement", document => document.Requirement).Describe("How binding it is.");
        type.Text("whenRequired", document => document.WhenRequired).Describe("When it is required, in English alone; null when every shipment has it.");
        type.Text("issuer", document => document.Issuer).Describe("Who issues it, in English alone.");
        type.Field("scope", document => document.Scope).Describe("To which destinations it belongs.");
        type.Text("destination", document => document.Destination).Describe("The destinations as published, in English alone; null for each, and where none were published.");
        type.List("countryGroups", document => document.CountryGroups).Describe("The destinations; empty unless `scope` is `GROUPS`.");
        type.List("trades", document => document.Trades).Describe("The trades whose goods it goes with; empty for all goods.");
        type.Provenance();
    }
}
