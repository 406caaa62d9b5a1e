using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Institutions;

/// <summary>The enums of institutions and of the texts they act on.</summary>
internal static class InstitutionDescriptions
{
    public static EnumDescription<InstitutionKind> Kind { get; } = new(
        "A kind of institution.",
        new Dictionary<InstitutionKind, string>
        {
            [InstitutionKind.Ministry] = "A department of the government.",
            [InstitutionKind.PublicAgency] = "An agency or office of the state.",
            [InstitutionKind.ProfessionalBody] = "A federation or association of the profession.",
            [InstitutionKind.ProgrammeBody] = "A body that runs a programme.",
            [InstitutionKind.RegionalCouncil] = "The elected council of a region.",
            [InstitutionKind.DeconcentratedService] = "A ministry's service in a region.",
            [InstitutionKind.TerritorialAdministration] = "A wilaya or province as an authority.",
            [InstitutionKind.Foundation] = "A foundation.",
            [InstitutionKind.InternationalOrganisation] = "A body of several states.",
            [InstitutionKind.Chamber] = "A region's chamber of crafts.",
        });

    public static EnumDescription<LegalSubject> LegalSubject { get; } = new(
        "What a legal text governs.",
        new Dictionary<LegalSubject, string>
        {
            [Data.Model.LegalSubject.Labels] = "Labels, marks and stamps.",
            [Data.Model.LegalSubject.ArtisanStatus] = "Who may call themselves an artisan.",
            [Data.Model.LegalSubject.Chambers] = "The chambers of crafts.",
            [Data.Model.LegalSubject.Regions] = "The regions.",
            [Data.Model.LegalSubject.SocialProtection] = "Health insurance and the like.",
            [Data.Model.LegalSubject.TradeControl] = "Trade in protected species.",
            [Data.Model.LegalSubject.Training] = "Apprenticeship.",
            [Data.Model.LegalSubject.Cooperatives] = "Cooperatives.",
            [Data.Model.LegalSubject.Trade] = "Foreign trade.",
        });
}
