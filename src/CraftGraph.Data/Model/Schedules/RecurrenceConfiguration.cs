using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class RecurrenceConfiguration : IEntityTypeConfiguration<Recurrence>
{
    public void Configure(EntityTypeBuilder<Recurrence> builder)
    {
        builder.ToTable("Recurrences", table =>
        {
            table.HasCheckConstraint("CK_Recurrence_Interval", "\"Interval\" BETWEEN 1 AND 1000");
            table.HasCheckConstraint("CK_Recurrence_WeekOfMonth", "\"WeekOfMonth\" IS NULL OR (\"WeekOfMonth\" IN (-1, 1, 2, 3, 4, 5) AND \"Frequency\" IN ('Monthly', 'Yearly'))");
            table.HasCheckConstraint("CK_Recurrence_Days", $"\"Days\" BETWEEN 1 AND {Occurrence.MaximumDays}");
            table.HasCheckConstraint(
                "CK_Recurrence_Hours", "(\"Opens\" IS NULL) = (\"Closes\" IS NULL) AND (\"Opens\" IS NULL OR (\"Opens\" BETWEEN 0 AND 1439 AND \"Closes\" BETWEEN 1 AND 2880 AND (\"Days\" > 1 OR \"Closes\" > \"Opens\")))");
        });

        // Serves imports.
        builder.HasIndex(recurrence => recurrence.Slug).IsUnique();

        // Serves the recurrences of a schedule.
        builder.HasOne(recurrence => recurrence.Schedule).WithMany(schedule => schedule.Recurrences).HasForeignKey(recurrence => recurrence.ScheduleId);
        builder.HasIndex(recurrence => new { recurrence.ScheduleId, recurrence.Id });
    }
}
