using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Search;

/// <summary>The root field of search over everything.</summary>
internal sealed class SearchQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types => [new SearchHitType()];

    public override IEnumerable<EnumDescription> Enums => [SearchDescriptions.Kind];

    public override void AddFields(QueryDescriptor query) =>
        query.Connection<SearchEntry>("search", "Everything of the catalogue that a text finds, the best first; equally good hits by kind.");
}
