using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.ToTable("Plans");
        builder.IsFact();
        builder.HasOne(plan => plan.Region).WithMany(region => region.Plans).HasForeignKey(plan => plan.RegionId);
        builder.HasOne(plan => plan.DataProvider).WithMany().HasForeignKey(plan => plan.DataProviderId);
        builder.HasMany(plan => plan.FoundingFacts).WithMany().IsPairedIn("PlanFoundingFacts", "PlanId", "FoundingFactId");
    }
}
