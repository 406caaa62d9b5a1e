namespace CraftGraph.Data.Model;

/// <summary>Kinds of support.</summary>
public enum SupportKind
{
    /// <summary>Health insurance.</summary>
    HealthCoverage,

    /// <summary>Registration that opens other support.</summary>
    Registration,

    /// <summary>A tax regime.</summary>
    Tax,

    /// <summary>Technical assistance.</summary>
    TechnicalAssistance,

    /// <summary>Financing.</summary>
    Financing,

    /// <summary>Certification and labelling.</summary>
    Certification,

    /// <summary>Support of production.</summary>
    Production,

    /// <summary>Supply with raw materials.</summary>
    Supply,

    /// <summary>Tools and kilns that respect the environment.</summary>
    Environment,

    /// <summary>A study.</summary>
    Study,

    /// <summary>Buildings and places.</summary>
    Infrastructure,

    /// <summary>Making known what artisans can have.</summary>
    Awareness,
}
