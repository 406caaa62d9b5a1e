using CraftGraph.Api.Circuits;
using CraftGraph.Api.Figures;
using CraftGraph.Api.Institutions;
using CraftGraph.Api.Labels;
using CraftGraph.Api.Languages;
using CraftGraph.Api.PointsOfSale;
using CraftGraph.Api.Producers;
using CraftGraph.Api.Products;
using CraftGraph.Api.Regions;
using CraftGraph.Api.Search;
using CraftGraph.Api.Sources;
using CraftGraph.Api.Trades;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Federation;

namespace CraftGraph.Api;

/// <summary>The schema: which concepts it has.</summary>
internal static class CatalogueSchema
{
    private static readonly ConceptQueries[] Concepts =
    [
        new RegionQueries(),
        new FigureQueries(),
        new TradeQueries(),
        new ProducerQueries(),
        new ProductQueries(),
        new LabelQueries(),
        new PointOfSaleQueries(),
        new CircuitQueries(),
        new InstitutionQueries(),
        new SourceQueries(),
        new SearchQueries(),
    ];

    /// <summary>Builds the schema. It knows no database; requests bring one.</summary>
    /// <param name="asSubgraph">Whether a gateway joins it with others into a larger one.</param>
    public static Schema Create(bool asSubgraph = false)
    {
        var entities = new EntitySchema(
            Concepts.SelectMany(concept => concept.Types),
            [LanguageDescriptions.Language, .. Concepts.SelectMany(concept => concept.Enums)],
            asSubgraph);
        var query = new QueryDescriptor(entities);
        query.Nodes();
        foreach (var concept in Concepts)
        {
            concept.AddFields(query);
        }

        if (asSubgraph)
        {
            query.Subgraph();
        }

        return new(
            new ObjectType("Query", () => query.Fields) { Description = "Everything that can be read." },
            types: entities.ObjectTypes,
            directives: [.. CostDirectives.All, .. IncrementalDirectives.All, .. asSubgraph ? FederationDirectives.All : []])
        {
            AppliedDirectives = asSubgraph ? FederationDirectives.OfSchema : [],
            Description = "Morocco's traditional crafts: where they are practised, by whom, what they make, where it is sold, and what vouches for it.",
        };
    }
}
