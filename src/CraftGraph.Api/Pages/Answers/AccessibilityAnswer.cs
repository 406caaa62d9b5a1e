namespace CraftGraph.Api.Pages.Answers;

/// <summary>What is stated of how people with disabilities get into a place and around it (fragment <c>Access</c>): the API's names of answers, of which one says that nothing is known.</summary>
public sealed record AccessibilityAnswer(
    DateOnly StatedOn,
    string StepFreeEntrance,
    int? DoorWidthCentimeters,
    string AccessibleToilet,
    string AccessibleParking,
    string HearingLoop,
    string GuideDogs,
    string Seats,
    TextAnswer? Description);
