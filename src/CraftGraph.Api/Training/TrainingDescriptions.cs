using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Training;

/// <summary>The enums of training.</summary>
internal static class TrainingDescriptions
{
    public static EnumDescription<TrainingKind> Kind { get; } = new(
        "A kind of training provision.",
        new Dictionary<TrainingKind, string>
        {
            [TrainingKind.Institute] = "An institute of traditional arts.",
            [TrainingKind.School] = "A school.",
            [TrainingKind.ApprenticeshipCentre] = "A centre for training by apprenticeship.",
            [TrainingKind.TrainingCentre] = "Another centre or room for training.",
            [TrainingKind.Programme] = "A programme or scheme.",
            [TrainingKind.Project] = "A centre or extension that is planned.",
            [TrainingKind.Campaign] = "An information and awareness campaign.",
        });

    public static EnumDescription<TrainingForm> Form { get; } = new(
        "A form of vocational training.",
        new Dictionary<TrainingForm, string>
        {
            [TrainingForm.Apprenticeship] = "By apprenticeship: at work, with a centre.",
            [TrainingForm.Residential] = "At a school, institute or centre.",
            [TrainingForm.Continuing] = "Continuing training of those who work already.",
            [TrainingForm.AllForms] = "Vocational training as a whole.",
        });

    public static EnumDescription<CapacityUnit> CapacityUnit { get; } = new(
        "What a capacity counts.",
        new Dictionary<CapacityUnit, string>
        {
            [Data.Model.CapacityUnit.Trainees] = "People in training, each year or at a time.",
            [Data.Model.CapacityUnit.Graduates] = "People who completed it, over the whole programme.",
        });
}
