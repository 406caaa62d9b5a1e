using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Visits;

/// <summary>Root fields of visits.</summary>
internal sealed class VisitQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types => [new VisitType(), new SpokenLanguageType(), new AccessibilityType()];

    public override IEnumerable<EnumDescription> Enums =>
        [VisitDescriptions.Kind, VisitDescriptions.PriceBasis, VisitDescriptions.Booking, VisitDescriptions.Access];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Visit>("visits", "Everything that makers offer visitors.");
        query.Single<Visit>("visit", "What a maker offers visitors.");
        query.Connection<SpokenLanguage>("spokenLanguages", "The languages in which visitors are received.");
    }
}
