using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Customs;

/// <summary>GraphQL type <c>ExportRestriction</c>: a rule under which goods may not leave the country, or not without a permit.</summary>
internal sealed class ExportRestrictionType : EntityType<ExportRestriction>
{
    protected override void Describe(EntityDescriptor<ExportRestriction> type)
    {
        type.Describe("A rule under which goods may not leave the country, or not without a permit.");
        type.Key(restriction => restriction.Id, restriction => restriction.Slug);
        type.Field("slug", restriction => restriction.Slug).Describe("Its own key, such as `endangered-species`.").Sortable();
        type.Name("What it is called.");
        type.Field("subject", restriction => restriction.Subject).Describe("What it protects.");
        type.Text("goods", restriction => restriction.Goods).Describe("Which goods it is for, in English alone.");
        type.Field("reference", restriction => restriction.Reference).Describe("How the rule is cited.");
        type.Field("legalText", restriction => restriction.LegalText).Describe("The rule among the legal texts; null when it is not there.");
        type.Field("permit", restriction => restriction.Permit).Describe("The document with which the goods may leave; null when none is known.");
        type.List("trades", restriction => restriction.Trades).Describe("The trades whose goods may be concerned; empty for all.");
        type.Provenance();
    }
}
