using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Producers;

/// <summary>GraphQL type <c>Artisan</c>.</summary>
internal sealed class ArtisanType : EntityType<Artisan>
{
    protected override void Describe(EntityDescriptor<Artisan> type)
    {
        type.Describe("One person who practises a trade in their own name.");
        type.Field("masterSince", artisan => artisan.MasterSince)
            .Describe("Year since which they are a master (maâlem) of the trade; null where it is not known.");
    }
}
