using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Customs;

/// <summary>Root fields of customs.</summary>
internal sealed class CustomsQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types =>
    [
        new ProductCustomsType(), new NationalCodeType(), new CountryGroupType(), new CountryGroupMemberType(), new ExportDocumentType(),
        new ExportRestrictionType(), new TariffPreferenceType(), new PreferentialOriginType(), new PackagingUnitType(),
    ];

    public override IEnumerable<EnumDescription> Enums =>
    [
        CustomsDescriptions.ExportDocumentKind, CustomsDescriptions.DocumentRequirement, CustomsDescriptions.DestinationScope,
        CustomsDescriptions.OriginCriterion, CustomsDescriptions.RestrictionSubject, CustomsDescriptions.PackagingLevel,
    ];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<NationalCode>("nationalCodes", "All codes of the national tariff.");
        query.Single<NationalCode>("nationalCode", "One code of the national tariff.");
        query.Connection<TariffPreference>("tariffPreferences", "All agreements that lower duties on crafts abroad.");
        query.Single<TariffPreference>("tariffPreference", "One agreement that lowers duties on crafts abroad.");
        query.Connection<ExportDocument>("exportDocuments", "All documents that go with goods when they leave the country.");
        query.Single<ExportDocument>("exportDocument", "One document that goes with goods when they leave the country.");
        query.Connection<ExportRestriction>("exportRestrictions", "All rules under which goods may not leave the country, or not without a permit.");
        query.Single<ExportRestriction>("exportRestriction", "One rule under which goods may not leave the country, or not without a permit.");
        query.Connection<CountryGroup>("countryGroups", "All groups of countries that customs rules name together.");
        query.Single<CountryGroup>("countryGroup", "One group of countries that customs rules name together.");
    }
}
