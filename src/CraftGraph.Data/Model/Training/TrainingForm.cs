namespace CraftGraph.Data.Model;

/// <summary>Forms of vocational training.</summary>
public enum TrainingForm
{
    /// <summary>By apprenticeship: at work, with a centre.</summary>
    Apprenticeship,

    /// <summary>At a school, institute or centre.</summary>
    Residential,

    /// <summary>Continuing training of those who work already.</summary>
    Continuing,

    /// <summary>Vocational training as a whole.</summary>
    AllForms,
}
