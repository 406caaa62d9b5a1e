using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class ScheduleBookingConfiguration : IEntityTypeConfiguration<ScheduleBooking>
{
    public void Configure(EntityTypeBuilder<ScheduleBooking> builder)
    {
        builder.ToTable("ScheduleBookings", table => table.HasCheckConstraint("CK_ScheduleBooking_SeatsBooked", "\"SeatsBooked\" >= 0"));

        // Serves what makes occurrences, and imports.
        builder.HasOne(booking => booking.Schedule).WithMany(schedule => schedule.Bookings).HasForeignKey(booking => booking.ScheduleId);
        builder.HasIndex(booking => new { booking.ScheduleId, booking.Day }).IsUnique();
    }
}
