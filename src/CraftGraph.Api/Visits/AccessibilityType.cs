using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Visits;

/// <summary>GraphQL type <c>Accessibility</c>: how a place can be entered and used.</summary>
internal sealed class AccessibilityType : EntityType<Accessibility>
{
    protected override void Describe(EntityDescriptor<Accessibility> type)
    {
        type.Describe("What was stated on a day about how a place can be entered and used. What is not known is `UNKNOWN`, never `NO`.");
        type.Key(accessibility => accessibility.Id);
        type.Field("statedOn", accessibility => accessibility.StatedOn).Describe("The day on which it was so.");
        type.Field("stepFreeEntrance", accessibility => accessibility.StepFreeEntrance).Describe("Whether one comes in without a step.");
        type.Field("doorWidthCentimeters", accessibility => accessibility.DoorWidthCentimeters)
            .Describe("Width of the narrowest door on the way, in centimetres; null where it is not known.");
        type.Field("accessibleToilet", accessibility => accessibility.AccessibleToilet).Describe("Whether there is a toilet for wheelchair users.");
        type.Field("accessibleParking", accessibility => accessibility.AccessibleParking).Describe("Whether there is parking for disabled people.");
        type.Field("hearingLoop", accessibility => accessibility.HearingLoop).Describe("Whether there is an induction loop for hearing aids.");
        type.Field("guideDogs", accessibility => accessibility.GuideDogs).Describe("Whether guide dogs may come in.");
        type.Field("seats", accessibility => accessibility.Seats).Describe("Whether one can sit down.");
        type.Text("description", accessibility => accessibility.Description).Describe("What else visitors should know; null where nothing is said.");
        type.Provenance();
    }
}
