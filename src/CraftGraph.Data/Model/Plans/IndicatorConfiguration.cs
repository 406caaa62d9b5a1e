using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable("Indicators");
        builder.IsFact();
        builder.HasOne(indicator => indicator.Region).WithMany(region => region.Indicators).HasForeignKey(indicator => indicator.RegionId);
        builder.HasOne(indicator => indicator.Plan).WithMany(plan => plan.Indicators).HasForeignKey(indicator => indicator.PlanId);
        builder.HasOne(indicator => indicator.Baseline).WithMany().HasForeignKey(indicator => indicator.BaselineId);
        builder.HasOne(indicator => indicator.Latest).WithMany().HasForeignKey(indicator => indicator.LatestId);
        builder.HasMany(indicator => indicator.KeyFigures).WithMany().IsPairedIn("IndicatorKeyFigures", "IndicatorId", "KeyFigureId");
    }
}
