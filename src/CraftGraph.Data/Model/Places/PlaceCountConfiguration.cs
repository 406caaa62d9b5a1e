using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class PlaceCountConfiguration : IEntityTypeConfiguration<PlaceCount>
{
    public void Configure(EntityTypeBuilder<PlaceCount> builder)
    {
        builder.ToTable("PlaceCounts");

        // Serves the map, and how far a search near a place goes.
        builder.HasKey(count => new { count.Cell, count.Kind, count.RegionId });
    }
}
