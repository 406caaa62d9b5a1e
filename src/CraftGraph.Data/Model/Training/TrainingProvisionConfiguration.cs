using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class TrainingProvisionConfiguration : IEntityTypeConfiguration<TrainingProvision>
{
    public void Configure(EntityTypeBuilder<TrainingProvision> builder)
    {
        builder.ToTable("TrainingProvisions");
        builder.IsFact();
        builder.HasOne(provision => provision.Town).WithMany().HasForeignKey(provision => provision.TownId);
        builder.HasOne(provision => provision.Region).WithMany(region => region.TrainingProvisions)
            .HasForeignKey(provision => provision.RegionId);
        builder.HasMany(provision => provision.Trades).WithMany(trade => trade.TrainingProvisions).IsPairedIn("TrainingProvisionTrades", "TrainingProvisionId", "TradeId");
        builder.HasOne(provision => provision.Project).WithMany(planProject => planProject.TrainingProvisions)
            .HasForeignKey(provision => provision.ProjectId);
        builder.HasMany(provision => provision.FoundingFacts).WithMany().IsPairedIn("TrainingProvisionFoundingFacts", "TrainingProvisionId", "FoundingFactId");
    }
}
