using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class PlanTargetConfiguration : IEntityTypeConfiguration<PlanTarget>
{
    public void Configure(EntityTypeBuilder<PlanTarget> builder)
    {
        builder.ToTable("PlanTargets");
        builder.IsFact();
        builder.HasOne(target => target.Plan).WithMany(plan => plan.Targets).HasForeignKey(target => target.PlanId);
        builder.HasOne(target => target.Indicator).WithMany(indicator => indicator.Targets).HasForeignKey(target => target.IndicatorId);
        builder.HasOne(target => target.MentionedUnder).WithMany(planAxis => planAxis.Targets)
            .HasForeignKey(target => target.MentionedUnderId);
        builder.HasMany(target => target.FoundingFacts).WithMany().IsPairedIn("PlanTargetFoundingFacts", "PlanTargetId", "FoundingFactId");

        // Serves planTarget(slug:) and every import.
        builder.HasIndex(target => target.Slug).IsUnique();
    }
}
