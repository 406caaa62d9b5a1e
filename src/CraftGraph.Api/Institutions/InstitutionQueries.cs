using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Institutions;

/// <summary>Root fields of institutions and legal texts.</summary>
internal sealed class InstitutionQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types => [new InstitutionType(), new LegalTextType()];

    public override IEnumerable<EnumDescription> Enums => [InstitutionDescriptions.Kind, InstitutionDescriptions.LegalSubject];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Institution>("institutions", "All public bodies, chambers and partners of the crafts.");
        query.Single<Institution>("institution", "One institution.");
        query.Connection<LegalText>("legalTexts", "All laws, decrees, dahirs and agreements.");
        query.Single<LegalText>("legalText", "One law, decree, dahir or agreement.");
    }
}
