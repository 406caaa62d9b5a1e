using CraftGraph.Api.Agreements;
using CraftGraph.Api.Care;
using CraftGraph.Api.Circuits;
using CraftGraph.Api.Customs;
using CraftGraph.Api.Events;
using CraftGraph.Api.Fairs;
using CraftGraph.Api.Figures;
using CraftGraph.Api.FoundingDocuments;
using CraftGraph.Api.Guidebooks;
using CraftGraph.Api.Images;
using CraftGraph.Api.Institutions;
using CraftGraph.Api.Labels;
using CraftGraph.Api.Languages;
using CraftGraph.Api.Logistics;
using CraftGraph.Api.Offers;
using CraftGraph.Api.Places;
using CraftGraph.Api.Plans;
using CraftGraph.Api.PointsOfSale;
using CraftGraph.Api.Producers;
using CraftGraph.Api.ProductionSites;
using CraftGraph.Api.Products;
using CraftGraph.Api.Regions;
using CraftGraph.Api.Schedules;
using CraftGraph.Api.Search;
using CraftGraph.Api.Sources;
using CraftGraph.Api.Support;
using CraftGraph.Api.Trades;
using CraftGraph.Api.Training;
using CraftGraph.Api.Visits;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Federation;

namespace CraftGraph.Api;

/// <summary>The schema: which concepts it has.</summary>
internal static class CatalogueSchema
{
    // In seconds. Facts of the country change by import, a few times a year; five minutes are what a correction may take to be seen everywhere.
    private const int MaxAge = 300;

    private static readonly ConceptQueries[] Concepts =
    [
        new RegionQueries(),
        new FigureQueries(),
        new TradeQueries(),
        new ProducerQueries(),
        new ProductQueries(),
        new CareQueries(),
        new OfferQueries(),
        new CustomsQueries(),
        new ImageQueries(),
        new LabelQueries(),
        new PlaceQueries(),
        new PointOfSaleQueries(),
        new CircuitQueries(),
        new InstitutionQueries(),
        new PlanQueries(),
        new AgreementQueries(),
        new EventQueries(),
        new FairQueries(),
        new ScheduleQueries(),
        new VisitQueries(),
        new TrainingQueries(),
        new SupportQueries(),
        new LogisticsQueries(),
        new ProductionSiteQueries(),
        new GuidebookQueries(),
        new SourceQueries(),
        new FoundingDocumentQueries(),
        new SearchQueries(),
    ];

    /// <summary>Builds the schema. It knows no database; requests bring one.</summary>
    /// <param name="asSubgraph">Whether a gateway joins it with others into a larger one.</param>
    /// <param name="statementBytes">About how many bytes of memory compiled statements may take.</param>
    public static Schema Create(bool asSubgraph = false, long statementBytes = 32 << 20)
    {
        var entities = new EntitySchema(
            Concepts.SelectMany(concept => concept.Types),
            [LanguageDescriptions.Language, .. Concepts.SelectMany(concept => concept.Enums)],
            asSubgraph,
            statementBytes,
            MaxAge);
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
            directives: [.. CostDirectives.All, CacheControlDirective.Definition, .. IncrementalDirectives.All, .. asSubgraph ? FederationDirectives.All : []])
        {
            AppliedDirectives = asSubgraph ? FederationDirectives.OfSchema : [],
            Description = "Morocco's traditional crafts: where they are practised, by whom, what they make, where it is sold, and what vouches for it.",
        };
    }
}
