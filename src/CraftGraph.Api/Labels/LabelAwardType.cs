using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Labels;

/// <summary>GraphQL type <c>LabelAward</c>: a label given to a maker for a time.</summary>
internal sealed class LabelAwardType : EntityType<LabelAward>
{
    protected override void Describe(EntityDescriptor<LabelAward> type)
    {
        type.Describe("A label given to a maker, for all it makes or for one article, for a time.");
        type.Key(award => award.Id, award => award.Number);
        type.Field("number", award => award.Number).Describe("Number of the certificate, its own key.").Sortable();
        type.Field("label", award => award.Label).Describe("Which label.");
        type.Field("producer", award => award.Producer).Describe("To whom.");
        type.Field("product", award => award.Product).Describe("For which article; null when for all that the maker makes.");
        type.Field("awardedOn", award => award.AwardedOn).Describe("First day on which it holds.");
        type.Field("validUntil", award => award.ValidUntil).Describe("Last day on which it holds; null when it has no end.");
        type.Field("status", award => award.Status)
            .Describe("Whether it was suspended or withdrawn. An award that has ended keeps its status: its dates say that it ended.");
        type.Field("statusSince", award => award.StatusSince)
            .Describe("First day of the suspension or withdrawal; null while the status is VALID.");
        type.Field("isValid", new DayArgument("on", "The day; today, in UTC, unless given."), AwardValidity.IsValid)
            .Describe("Whether it is valid on a day: begun, not ended, and neither suspended nor withdrawn by then. In conditions, whether it is valid today.");
        type.Field("isDemonstration", award => award.IsDemonstration).Describe("Whether it was invented to show what the catalogue can do.");
        type.ListArgument(new ValidOnArgument());
        type.Provenance();
    }
}
