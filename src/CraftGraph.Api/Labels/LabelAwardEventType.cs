using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Labels;

/// <summary>GraphQL type <c>LabelAwardEvent</c>: something that happened to an award.</summary>
internal sealed class LabelAwardEventType : EntityType<LabelAwardEvent>
{
    protected override void Describe(EntityDescriptor<LabelAwardEvent> type)
    {
        type.Describe("Something that happened to an award of a label. On a day, the last one that took effect by then counts.");
        type.Key(change => change.Position);
        type.Field("kind", change => change.Kind).Describe("What happened.");
        type.Field("effectiveOn", change => change.EffectiveOn).Describe("First day on which it takes effect; an award has one event at most on a day.");
        type.Field("validUntil", change => change.ValidUntil)
            .Describe("Last day of the time that the award was given for, as known from then on; null when it has no end.");
        type.Text("reason", change => change.Reason).Describe("Why; null where it is not said.");
    }
}
