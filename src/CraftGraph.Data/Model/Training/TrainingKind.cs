namespace CraftGraph.Data.Model;

/// <summary>Kinds of training provision.</summary>
public enum TrainingKind
{
    /// <summary>An institute of traditional arts.</summary>
    Institute,

    /// <summary>A school.</summary>
    School,

    /// <summary>A centre for training by apprenticeship.</summary>
    ApprenticeshipCentre,

    /// <summary>Another centre or room for training.</summary>
    TrainingCentre,

    /// <summary>A programme or scheme.</summary>
    Programme,

    /// <summary>A centre or extension that is planned.</summary>
    Project,

    /// <summary>An information and awareness campaign.</summary>
    Campaign,
}
