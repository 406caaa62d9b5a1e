using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Plans;

/// <summary>The enums of plans.</summary>
internal static class PlanDescriptions
{
    public static EnumDescription<PlanScope> Scope { get; } = new(
        "What a plan is for.",
        new Dictionary<PlanScope, string>
        {
            [PlanScope.Regional] = "A region.",
            [PlanScope.National] = "The whole country.",
            [PlanScope.Project] = "One large project that runs beside the plans.",
        });

    public static EnumDescription<PlanAxisKind> AxisKind { get; } = new(
        "A part under which a plan gathers what it does.",
        new Dictionary<PlanAxisKind, string>
        {
            [PlanAxisKind.Axis] = "A strategic axis of the plan.",
            [PlanAxisKind.Recommendation] = "A recommendation made on the plan, such as by a study day.",
        });

    public static EnumDescription<PlanProjectKind> ProjectKind { get; } = new(
        "A kind of undertaking of a plan.",
        new Dictionary<PlanProjectKind, string>
        {
            [PlanProjectKind.Measure] = "A measure: something to be done, that the plan names without saying where or for how much.",
            [PlanProjectKind.Project] = "A project: something to be built, bought or run, with a place, a quantity or an amount.",
        });

    public static EnumDescription<DevelopmentTheme> Theme { get; } = new(
        "What a part of a plan, or a measure that supports artisans, is about.",
        new Dictionary<DevelopmentTheme, string>
        {
            [DevelopmentTheme.ProductDesign] = "Models and collections suited to demand.",
            [DevelopmentTheme.QualityStudies] = "Technical studies of the quality of production.",
            [DevelopmentTheme.ProductionTechniques] = "Techniques of production.",
            [DevelopmentTheme.ProductionSupport] = "The production of individual artisans.",
            [DevelopmentTheme.ArtisanGrouping] = "Grouping of individual artisans, also into enterprises.",
            [DevelopmentTheme.EnvironmentFriendlyTools] = "Tools and kilns that respect the environment.",
            [DevelopmentTheme.Certification] = "Certification of products and of units of production.",
            [DevelopmentTheme.RawMaterials] = "Supply with raw materials.",
            [DevelopmentTheme.SafeguardingTrades] = "Trades that may disappear.",
            [DevelopmentTheme.CraftPremises] = "Premises in which artisans work.",
            [DevelopmentTheme.ProductionPoles] = "Poles of structured production.",
            [DevelopmentTheme.IndustrialZones] = "Zones for craft industries.",
            [DevelopmentTheme.EnterpriseStructuring] = "The fabric of small and medium enterprises.",
            [DevelopmentTheme.TechnicalAssistance] = "Technical assistance to enterprises and cooperatives.",
            [DevelopmentTheme.Competitiveness] = "Competitiveness of enterprises.",
            [DevelopmentTheme.IncomesAndWorkingConditions] = "Incomes and working conditions of individual artisans.",
            [DevelopmentTheme.Marketing] = "Sales: marketing in the sense of commercialisation.",
            [DevelopmentTheme.RuralMarketing] = "Sales of artisans in rural areas.",
            [DevelopmentTheme.PointsOfSale] = "Points of sale and their attractiveness.",
            [DevelopmentTheme.Rehabilitation] = "Rehabilitation of historic places, squares, funduqs and sales spaces.",
            [DevelopmentTheme.Circuits] = "Tourism circuits dedicated to crafts.",
            [DevelopmentTheme.Guidebooks] = "Guidebooks for visitors.",
            [DevelopmentTheme.ExportProducts] = "Distinctive products for export.",
            [DevelopmentTheme.Logistics] = "Means of logistics.",
            [DevelopmentTheme.DistributionChannels] = "Channels of distribution.",
            [DevelopmentTheme.Promotion] = "Promotion of products.",
            [DevelopmentTheme.Image] = "The image of products.",
            [DevelopmentTheme.FairParticipation] = "Taking part in fairs and professional salons elsewhere.",
            [DevelopmentTheme.RegionalFairs] = "Fairs and salons held in the region.",
            [DevelopmentTheme.RegionalBrand] = "A brand or collective mark of the region.",
            [DevelopmentTheme.Training] = "Vocational training as a whole.",
            [DevelopmentTheme.Apprenticeship] = "Training by apprenticeship.",
            [DevelopmentTheme.ContinuingTraining] = "Continuing training of working artisans and enterprises.",
            [DevelopmentTheme.TrainingAwareness] = "Information and awareness on training.",
            [DevelopmentTheme.CrossCuttingMeasures] = "What serves all other axes, social services among them.",
            [DevelopmentTheme.Financing] = "Access to financing.",
            [DevelopmentTheme.HealthCoverage] = "Health coverage.",
            [DevelopmentTheme.TaxIncentives] = "Tax regimes and incentives.",
            [DevelopmentTheme.Registration] = "Registration of artisans.",
            [DevelopmentTheme.SocialEconomy] = "The social and solidarity economy.",
            [DevelopmentTheme.OtherTrades] = "Trades other than the traditional crafts.",
        });

    public static EnumDescription<BeneficiaryGroup> BeneficiaryGroup { get; } = new(
        "Whom a measure is for.",
        new Dictionary<BeneficiaryGroup, string>
        {
            [Data.Model.BeneficiaryGroup.IndividualArtisan] = "Artisans who work alone (mono-artisans).",
            [Data.Model.BeneficiaryGroup.SmallEnterprise] = "Small and medium enterprises.",
            [Data.Model.BeneficiaryGroup.Cooperative] = "Cooperatives.",
            [Data.Model.BeneficiaryGroup.ProductionUnit] = "Units of production.",
            [Data.Model.BeneficiaryGroup.Chamber] = "Chambers of crafts.",
        });
}
