using CraftGraph.Api.Languages;
using CraftGraph.Api.Regions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api;

/// <summary>The schema: which concepts it has.</summary>
internal static class CatalogueSchema
{
    /// <summary>Builds the schema. It knows no database; requests bring one.</summary>
    public static Schema Create()
    {
        var entities = new EntitySchema([new RegionType()], [LanguageDescriptions.Language, RegionDescriptions.Scheme]);
        var query = new QueryDescriptor(entities);
        query.Nodes();
        query.Connection<Region>("regions", "All regions, of both divisions of the country.");
        query.Single<Region>("region", "One region.");
        return new(
            new ObjectType("Query", () => query.Fields) { Description = "Everything that can be read." },
            types: entities.ObjectTypes)
        {
            Description = "Morocco's traditional crafts.",
        };
    }
}
