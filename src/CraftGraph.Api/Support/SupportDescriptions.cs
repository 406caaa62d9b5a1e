using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Support;

/// <summary>The enums of support.</summary>
internal static class SupportDescriptions
{
    public static EnumDescription<SupportKind> Kind { get; } = new(
        "A kind of support for artisans.",
        new Dictionary<SupportKind, string>
        {
            [SupportKind.HealthCoverage] = "Health insurance.",
            [SupportKind.Registration] = "Registration that opens other support.",
            [SupportKind.Tax] = "A tax regime.",
            [SupportKind.TechnicalAssistance] = "Technical assistance.",
            [SupportKind.Financing] = "Financing.",
            [SupportKind.Certification] = "Certification and labelling.",
            [SupportKind.Production] = "Support of production.",
            [SupportKind.Supply] = "Supply with raw materials.",
            [SupportKind.Environment] = "Tools and kilns that respect the environment.",
            [SupportKind.Study] = "A study.",
            [SupportKind.Infrastructure] = "Buildings and places.",
            [SupportKind.Awareness] = "Making known what artisans can have.",
        });

    public static EnumDescription<AmountBasis> AmountBasis { get; } = new(
        "What an amount of a support measure is.",
        new Dictionary<AmountBasis, string>
        {
            [Data.Model.AmountBasis.Budget] = "The budget of the whole measure.",
            [Data.Model.AmountBasis.MonthlyContribution] = "What the artisan pays each month.",
        });
}
