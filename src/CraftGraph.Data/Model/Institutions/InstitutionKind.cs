namespace CraftGraph.Data.Model;

/// <summary>Kinds of body.</summary>
public enum InstitutionKind
{
    /// <summary>A department of the government.</summary>
    Ministry,

    /// <summary>An agency or office of the state.</summary>
    PublicAgency,

    /// <summary>A federation or association of the profession.</summary>
    ProfessionalBody,

    /// <summary>A body that runs a programme.</summary>
    ProgrammeBody,

    /// <summary>The elected council of a region.</summary>
    RegionalCouncil,

    /// <summary>A ministry's service in a region.</summary>
    DeconcentratedService,

    /// <summary>A wilaya or province as an authority.</summary>
    TerritorialAdministration,

    /// <summary>A foundation.</summary>
    Foundation,

    /// <summary>A body of several states.</summary>
    InternationalOrganisation,

    /// <summary>A region's chamber of crafts.</summary>
    Chamber,
}
