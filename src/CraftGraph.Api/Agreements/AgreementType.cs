using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Agreements;

/// <summary>GraphQL type <c>Agreement</c>: a partnership agreement, framework agreement or signed programme.</summary>
internal sealed class AgreementType : EntityType<Agreement>
{
    protected override void Describe(EntityDescriptor<Agreement> type)
    {
        type.Describe("A partnership agreement, framework agreement or signed programme.");
        type.Key(agreement => agreement.Id, agreement => agreement.Slug);
        type.Field("slug", agreement => agreement.Slug).Describe("Its own key, such as `agreement-tinghir-2011`.").Sortable();
        type.Name("Its title.");
        type.Field("signedOnAsPublished", agreement => agreement.SignedOnAsPublished)
            .Describe("When it was signed, as published: a day or a month; null where it is not known.");
        type.Field("signedOn", agreement => agreement.SignedOn)
            .Describe("Day on which it was signed; null unless the whole day is known.")
            .Sortable();
        type.Text("subject", agreement => agreement.Subject).Describe("What it is about, in English alone; null where it is not known.");
        type.Field("region", agreement => agreement.Region).Describe("The region it is about, as it was then; null for the country.");
        type.Field("province", agreement => agreement.Province)
            .Describe("The province or prefecture it is about; null for a whole region or the country.");
        type.Field("plan", agreement => agreement.Plan).Describe("The plan that it belongs to; null for none.");
        type.Field("project", agreement => agreement.Project).Describe("The project that it carries out; null for none.");
        type.Field("event", agreement => agreement.Event)
            .Describe("The event at which it was signed; null where it was signed elsewhere, or it is not known.");
        type.List("parties", agreement => agreement.Parties).Describe("Who signed, in the order of the source.");
        type.List("objects", agreement => agreement.Objects).Describe("What was agreed, in the order of the source.");
        type.List("foundingFacts", agreement => agreement.FoundingFacts).Describe("Facts of the founding documents that state it.");
        type.Provenance();
    }
}
