using CraftGraph.Api.Certificates;
using CraftGraph.Api.Clock;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Labels;

/// <summary>GraphQL type <c>LabelAward</c>: a label given to a maker for a time.</summary>
internal sealed class LabelAwardType : EntityType<LabelAward>
{
    private const string Day = "The day; today, in UTC, unless given.";

    protected override void Describe(EntityDescriptor<LabelAward> type)
    {
        type.Describe("A label given to a maker, for all it makes or for one article, for a time.");
        type.Key(award => award.Id, award => award.Number);
        type.Field("number", award => award.Number).Describe("Number of the certificate, its own key.").Sortable();
        type.Field("label", award => award.Label).Describe("Which label.");
        type.Field("producer", award => award.Producer).Describe("To whom.");
        type.Field("product", award => award.Product).Describe("For which article; null when for all that the maker makes.");
        type.Field("awardedOn", award => award.AwardedOn).Describe("First day on which it holds.");
        type.Field("validUntil", new DayArgument("on", Day), AwardValidity.ValidUntil)
            .Describe("Last day of the time that it was given for, as known on a day; null when it has no end, or was not given by then.");
        type.Field("status", new DayArgument("on", Day), AwardValidity.Status).Describe("How it stands with it on a day. In conditions, today.");
        type.Field("statusSince", new DayArgument("on", Day), AwardValidity.StatusSince)
            .Describe("First day of the suspension or withdrawal that is the last thing that happened to it by a day; null when that was neither.");
        type.List("history", award => award.Events).Describe("What happened to it, in order of time: the award itself, renewals, suspensions, liftings, withdrawal.");
        type.Field("isValid", new DayArgument("on", Day), AwardValidity.IsValid)
            .Describe("Whether it is valid on a day: begun, not ended, and neither suspended nor withdrawn by then. In conditions, whether it is valid today.");
        type.Field("isDemonstration", award => award.IsDemonstration).Describe("Whether it was invented to show what the catalogue can do.");
        type.Add(new AwardAddressField("verificationUrl", AwardAddress.Page))
            .Describe("Where anybody sees how it stands with the award today: a page for people, JSON for programs.");
        type.Add(new AwardAddressField("qrCodeUrl", AwardAddress.QRCode)).Describe("A QR code of `verificationUrl`, SVG, to print on labels and documents.");
        type.Add(new CertificateField())
            .Describe(
                "What holds of the award today, signed: a compact JWS (ES256, RFC 7515) of a JWT's claims. The key is among `certificateKeys` under the `kid` of " +
                "its header. Null with the code SIGNING_KEY_MISSING where the host has no key.");
        type.GroupKey("LABEL", award => award.Label).Describe("By label.");
        type.GroupKey("REGION", award => award.Producer.Region).Describe("By the maker's region since 2015.");
        type.GroupKey("TRADE", award => award.Product!.Trade).Describe("By the trade of the article that it is for; those for all that a maker makes have none.");
        type.GroupKey("PRODUCER_KIND", award => award.Producer.Kind).Describe("By kind of maker.");
        type.GroupKey("YEAR", award => award.AwardedOn.Year).Describe("By the year of its first day.");
        type.ListArgument(new ValidOnArgument());
        type.Provenance();
    }
}
