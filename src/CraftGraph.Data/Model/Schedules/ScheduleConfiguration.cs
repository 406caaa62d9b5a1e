using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class ScheduleConfiguration : IEntityTypeConfiguration<Schedule>
{
    public void Configure(EntityTypeBuilder<Schedule> builder)
    {
        builder.ToTable("Schedules", table =>
        {
            table.HasCheckConstraint("CK_Schedule_Seats", "\"Seats\" > 0");
            table.HasCheckConstraint("CK_Schedule_PriceMinor", "\"PriceMinor\" >= 0");
        });
        builder.IsFact();
        builder.HasMany(schedule => schedule.Trades).WithMany().IsPairedIn("ScheduleTrades", "ScheduleId", "TradeId");

        // Serve what takes place at a point of sale, with a maker, in a centre of training and in a town; a fair has one schedule.
        builder.HasOne(schedule => schedule.Fair).WithOne(fair => fair.Schedule).HasForeignKey<Schedule>(schedule => schedule.FairId);
        builder.HasOne(schedule => schedule.PointOfSale).WithMany(point => point.Schedules).HasForeignKey(schedule => schedule.PointOfSaleId);
        builder.HasOne(schedule => schedule.Producer).WithMany(producer => producer.Schedules).HasForeignKey(schedule => schedule.ProducerId);
        builder.HasOne(schedule => schedule.TrainingProvision).WithMany(provision => provision.Schedules).HasForeignKey(schedule => schedule.TrainingProvisionId);
        builder.HasOne(schedule => schedule.Town).WithMany().HasForeignKey(schedule => schedule.TownId);
        builder.HasIndex(schedule => new { schedule.PointOfSaleId, schedule.Id });
        builder.HasIndex(schedule => new { schedule.ProducerId, schedule.Id });
        builder.HasIndex(schedule => new { schedule.TrainingProvisionId, schedule.Id });
        builder.HasIndex(schedule => new { schedule.TownId, schedule.Id });

        // Serves the schedules of a kind.
        builder.HasIndex(schedule => new { schedule.Kind, schedule.Id });
    }
}
