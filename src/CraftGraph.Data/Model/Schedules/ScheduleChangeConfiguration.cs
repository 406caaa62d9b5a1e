using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class ScheduleChangeConfiguration : IEntityTypeConfiguration<ScheduleChange>
{
    public void Configure(EntityTypeBuilder<ScheduleChange> builder)
    {
        builder.ToTable("ScheduleChanges", table =>
        {
            table.HasCheckConstraint("CK_ScheduleChange_NewDay", "\"NewDay\" IS NULL OR \"Kind\" = 'Moved'");
            table.HasCheckConstraint(
                "CK_ScheduleChange_Hours",
                "(\"Opens\" IS NULL) = (\"Closes\" IS NULL) AND (\"Opens\" IS NULL OR (\"Opens\" BETWEEN 0 AND 1439 AND \"Closes\" BETWEEN 1 AND 2880 AND \"Kind\" <> 'Cancelled'))");
        });

        // Serves the changes of a schedule by day, and imports.
        builder.HasOne(change => change.Schedule).WithMany(schedule => schedule.Changes).HasForeignKey(change => change.ScheduleId);
        builder.HasIndex(change => new { change.ScheduleId, change.Day }).IsUnique();
    }
}
