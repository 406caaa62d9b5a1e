using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.ToTable("Places");
        builder.Property(place => place.Id).ValueGeneratedNever();
        builder.HasCoordinates(place => place.Latitude, place => place.Longitude);
        builder.HasOne(place => place.Region).WithMany().HasForeignKey(place => place.RegionId);

        // Serves places near a place, in a box, along a line and on the map.
        builder.HasIndex(place => new { place.MapNumber, place.Id });

        // Serves the places of a region.
        builder.HasIndex(place => new { place.RegionId, place.Id });
    }
}
