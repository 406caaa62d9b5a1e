using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Agreements;

/// <summary>GraphQL type <c>AgreementParty</c>: who signed an agreement.</summary>
internal sealed class AgreementPartyType : EntityType<AgreementParty>
{
    protected override void Describe(EntityDescriptor<AgreementParty> type)
    {
        type.Describe("Who signed an agreement.");
        type.Plural("AgreementParties");
        type.Key(party => party.Id, party => party.Slug);
        type.Field("slug", party => party.Slug).Describe("Its own key, such as `agreement-tinghir-2011-region`.").Sortable();
        type.Name("Who it is, by name or by role.");
        type.Field("agreement", party => party.Agreement).Describe("Which agreement.");
        type.Field("position", party => party.Position).Describe("Place in the order of the source, 1 for the first.").Sortable();
        type.Field("institution", party => party.Institution).Describe("The institution; null where the catalogue does not have it.");
        type.Field("isRoleOnly", party => party.IsRoleOnly).Describe("Whether sources give a role alone and do not name who held it.");
        type.List("foundingFacts", party => party.FoundingFacts).Describe("Facts of the founding documents that state it.");
        type.Provenance();
        type.OrderedBy("position");
    }
}
