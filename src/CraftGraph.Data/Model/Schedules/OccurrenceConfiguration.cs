using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class OccurrenceConfiguration : IEntityTypeConfiguration<Occurrence>
{
    public void Configure(EntityTypeBuilder<Occurrence> builder)
    {
        builder.ToTable("Occurrences");
        builder.Property(occurrence => occurrence.Id).ValueGeneratedNever();
        builder.HasCoordinates(occurrence => occurrence.Latitude, occurrence => occurrence.Longitude);
        builder.Property(occurrence => occurrence.MapNumber).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.HasOne(occurrence => occurrence.Schedule).WithMany(schedule => schedule.Occurrences).HasForeignKey(occurrence => occurrence.ScheduleId);
        builder.HasOne(occurrence => occurrence.PointOfSale).WithMany(point => point.Occurrences).HasForeignKey(occurrence => occurrence.PointOfSaleId);
        builder.HasOne(occurrence => occurrence.Producer).WithMany(producer => producer.Occurrences).HasForeignKey(occurrence => occurrence.ProducerId);
        builder.HasOne(occurrence => occurrence.Town).WithMany(town => town.Occurrences).HasForeignKey(occurrence => occurrence.TownId);
        builder.HasOne(occurrence => occurrence.Region).WithMany(region => region.Occurrences).HasForeignKey(occurrence => occurrence.RegionId);

        // Serves occurrence(slug:).
        builder.HasIndex(occurrence => occurrence.Slug).IsUnique();

        // Serves all occurrences by start; the second those that have begun before the first day asked for and go on.
        builder.HasIndex(occurrence => new { occurrence.StartsAt, occurrence.Id });
        builder.HasIndex(occurrence => new { occurrence.StartsAt, occurrence.Id }, "IX_Occurrences_Later").HasFilter("\"LaterEndsAt\" IS NOT NULL");

        // Serve, by start, the occurrences of a kind, a schedule, a point of sale, a maker, a town and a region.
        builder.HasIndex(occurrence => new { occurrence.Kind, occurrence.StartsAt, occurrence.Id });
        builder.HasIndex(occurrence => new { occurrence.ScheduleId, occurrence.StartsAt, occurrence.Id });
        builder.HasIndex(occurrence => new { occurrence.PointOfSaleId, occurrence.StartsAt, occurrence.Id });
        builder.HasIndex(occurrence => new { occurrence.ProducerId, occurrence.StartsAt, occurrence.Id });
        builder.HasIndex(occurrence => new { occurrence.TownId, occurrence.StartsAt, occurrence.Id });
        builder.HasIndex(occurrence => new { occurrence.RegionId, occurrence.StartsAt, occurrence.Id });
    }
}
