using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Fairs;

/// <summary>GraphQL type <c>FairParticipation</c>: moroccan makers at a trade fair abroad.</summary>
internal sealed class FairParticipationType : EntityType<FairParticipation>
{
    protected override void Describe(EntityDescriptor<FairParticipation> type)
    {
        type.Describe("Moroccan makers at a trade fair abroad.");
        type.Key(participation => participation.Id, participation => participation.Slug);
        type.Field("slug", participation => participation.Slug).Describe("Its own key, such as `participation-maison-objet-2024`.").Sortable();
        type.Field("fair", participation => participation.Fair).Describe("Which fair.");
        type.Field("participant", participation => participation.Participant).Describe("Who takes the makers there.");
        type.Field("exhibitors", participation => participation.Exhibitors)
            .Describe("How many Moroccan firms show; null where it is not known.")
            .Sortable();
        type.Field("surfaceSquareMeters", participation => participation.SurfaceSquareMeters)
            .Describe("Surface of the Moroccan pavilion in square metres; null where it is not known.");
        type.Provenance();
    }
}
