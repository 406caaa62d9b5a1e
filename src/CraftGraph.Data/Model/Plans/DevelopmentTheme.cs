namespace CraftGraph.Data.Model;

/// <summary>What a part of a plan, or a measure that supports artisans, is about.</summary>
public enum DevelopmentTheme
{
    /// <summary>Models and collections suited to demand.</summary>
    ProductDesign,

    /// <summary>Technical studies of the quality of production.</summary>
    QualityStudies,

    /// <summary>Techniques of production.</summary>
    ProductionTechniques,

    /// <summary>The production of individual artisans.</summary>
    ProductionSupport,

    /// <summary>Grouping of individual artisans, also into enterprises.</summary>
    ArtisanGrouping,

    /// <summary>Tools and kilns that respect the environment.</summary>
    EnvironmentFriendlyTools,

    /// <summary>Certification of products and of units of production.</summary>
    Certification,

    /// <summary>Supply with raw materials.</summary>
    RawMaterials,

    /// <summary>Trades that may disappear.</summary>
    SafeguardingTrades,

    /// <summary>Premises in which artisans work.</summary>
    CraftPremises,

    /// <summary>Poles of structured production.</summary>
    ProductionPoles,

    /// <summary>Zones for craft industries.</summary>
    IndustrialZones,

    /// <summary>The fabric of small and medium enterprises.</summary>
    EnterpriseStructuring,

    /// <summary>Technical assistance to enterprises and cooperatives.</summary>
    TechnicalAssistance,

    /// <summary>Competitiveness of enterprises.</summary>
    Competitiveness,

    /// <summary>Incomes and working conditions of individual artisans.</summary>
    IncomesAndWorkingConditions,

    /// <summary>Sales: marketing in the sense of commercialisation.</summary>
    Marketing,

    /// <summary>Sales of artisans in rural areas.</summary>
    RuralMarketing,

    /// <summary>Points of sale and their attractiveness.</summary>
    PointsOfSale,

    /// <summary>Rehabilitation of historic places, squares, funduqs and sales spaces.</summary>
    Rehabilitation,

    /// <summary>Tourism circuits dedicated to crafts.</summary>
    Circuits,

    /// <summary>Guidebooks for visitors.</summary>
    Guidebooks,

    /// <summary>Distinctive products for export.</summary>
    ExportProducts,

    /// <summary>Means of logistics.</summary>
    Logistics,

    /// <summary>Channels of distribution.</summary>
    DistributionChannels,

    /// <summary>Promotion of products.</summary>
    Promotion,

    /// <summary>The image of products.</summary>
    Image,

    /// <summary>Taking part in fairs and professional salons elsewhere.</summary>
    FairParticipation,

    /// <summary>Fairs and salons held in the region.</summary>
    RegionalFairs,

    /// <summary>A brand or collective mark of the region.</summary>
    RegionalBrand,

    /// <summary>Vocational training as a whole.</summary>
    Training,

    /// <summary>Training by apprenticeship.</summary>
    Apprenticeship,

    /// <summary>Continuing training of working artisans and enterprises.</summary>
    ContinuingTraining,

    /// <summary>Information and awareness on training.</summary>
    TrainingAwareness,

    /// <summary>What serves all other axes, social services among them.</summary>
    CrossCuttingMeasures,

    /// <summary>Access to financing.</summary>
    Financing,

    /// <summary>Health coverage.</summary>
    HealthCoverage,

    /// <summary>Tax regimes and incentives.</summary>
    TaxIncentives,

    /// <summary>Registration of artisans.</summary>
    Registration,

    /// <summary>The social and solidarity economy.</summary>
    SocialEconomy,

    /// <summary>Trades other than the traditional crafts.</summary>
    OtherTrades,
}
