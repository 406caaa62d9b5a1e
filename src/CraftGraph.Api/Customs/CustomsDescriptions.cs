using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Customs;

/// <summary>The enums of customs and packaging.</summary>
internal static class CustomsDescriptions
{
    public static EnumDescription<ExportDocumentKind> ExportDocumentKind { get; } = new(
        "What a document of an export says.",
        new Dictionary<ExportDocumentKind, string>
        {
            [Data.Model.ExportDocumentKind.Commercial] = "What is sold, and how it is packed.",
            [Data.Model.ExportDocumentKind.Declaration] = "What is declared to customs and to the exchange office.",
            [Data.Model.ExportDocumentKind.Transport] = "Who carries the goods, and for whose risk.",
            [Data.Model.ExportDocumentKind.Origin] = "Where the goods come from, by the rules of customs.",
            [Data.Model.ExportDocumentKind.Permit] = "That restricted goods may leave or enter.",
            [Data.Model.ExportDocumentKind.Control] = "That goods or their packing were controlled: tested, stamped, marked or treated.",
        });

    public static EnumDescription<DocumentRequirement> DocumentRequirement { get; } = new(
        "How binding a document of an export is.",
        new Dictionary<DocumentRequirement, string>
        {
            [Data.Model.DocumentRequirement.Always] = "Every shipment has it.",
            [Data.Model.DocumentRequirement.OnCondition] = "A shipment has it on the condition that `whenRequired` tells.",
        });

    public static EnumDescription<DestinationScope> DestinationScope { get; } = new(
        "To which destinations a document of an export belongs.",
        new Dictionary<DestinationScope, string>
        {
            [Data.Model.DestinationScope.Everywhere] = "To each.",
            [Data.Model.DestinationScope.Groups] = "To the countries of `countryGroups`.",
            [Data.Model.DestinationScope.SomeCountries] = "To some, which the source does not name one by one: whoever ships there has to ask.",
        });

    public static EnumDescription<OriginCriterion> OriginCriterion { get; } = new(
        "By which rule an article is of the country's origin under an agreement.",
        new Dictionary<OriginCriterion, string>
        {
            [Data.Model.OriginCriterion.WhollyObtained] = "All of its materials are of the country too.",
            [Data.Model.OriginCriterion.SufficientlyWorked] = "Materials from elsewhere were worked as far as the agreement asks.",
        });

    public static EnumDescription<RestrictionSubject> RestrictionSubject { get; } = new(
        "What a restriction of exports protects.",
        new Dictionary<RestrictionSubject, string>
        {
            [Data.Model.RestrictionSubject.EndangeredSpecies] = "Species that the Washington Convention (CITES) lists.",
            [Data.Model.RestrictionSubject.ForestProducts] = "Woods and other products of forests.",
            [Data.Model.RestrictionSubject.CulturalGoods] = "Works of art, antiques and other cultural goods.",
        });

    public static EnumDescription<PackagingLevel> PackagingLevel { get; } = new(
        "What an article is packed in.",
        new Dictionary<PackagingLevel, string>
        {
            [Data.Model.PackagingLevel.Unit] = "What one unit is packed in.",
            [Data.Model.PackagingLevel.Inner] = "A pack of several units inside a carton.",
            [Data.Model.PackagingLevel.Carton] = "A shipping carton.",
            [Data.Model.PackagingLevel.Pallet] = "A pallet of cartons.",
        });
}
