using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Customs;

/// <summary>GraphQL type <c>TariffPreference</c>: lower duties that an agreement gives.</summary>
internal sealed class TariffPreferenceType : EntityType<TariffPreference>
{
    protected override void Describe(EntityDescriptor<TariffPreference> type)
    {
        type.Describe("Lower duties that an agreement gives goods of the country's origin in other countries.");
        type.Key(preference => preference.Id, preference => preference.Slug);
        type.Field("slug", preference => preference.Slug).Describe("Its own key, such as `eu-association`.").Sortable();
        type.Name("What the agreement is called.");
        type.Field("reference", preference => preference.Reference).Describe("How the agreement is cited.");
        type.Field("legalText", preference => preference.LegalText).Describe("The agreement among the legal texts; null when it is not there.");
        type.Field("countryGroup", preference => preference.CountryGroup).Describe("The countries that give it.");
        type.Field("inForceSinceAsPublished", preference => preference.InForceSinceAsPublished)
            .Describe("Since when it has been in force, as published: a day or a year; null when it was not found.");
        type.Field("inForceSince", preference => preference.InForceSince).Describe("Since when it has been in force; null unless the whole day is known.");
        type.List("proofs", preference => preference.Proofs).Describe("The documents that prove origin under it; empty where the sources name none.");
        type.Provenance();
    }
}
