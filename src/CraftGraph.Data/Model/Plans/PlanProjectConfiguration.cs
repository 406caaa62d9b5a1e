using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class PlanProjectConfiguration : IEntityTypeConfiguration<PlanProject>
{
    public void Configure(EntityTypeBuilder<PlanProject> builder)
    {
        builder.ToTable("PlanProjects");
        builder.IsFact();
        builder.HasOne(project => project.Plan).WithMany(plan => plan.Projects).HasForeignKey(project => project.PlanId);
        builder.HasOne(project => project.Axis).WithMany(planAxis => planAxis.Projects).HasForeignKey(project => project.AxisId);
        builder.HasOne(project => project.Region).WithMany().HasForeignKey(project => project.RegionId);
        builder.HasOne(project => project.Province).WithMany().HasForeignKey(project => project.ProvinceId);
        builder.HasMany(project => project.FoundingFacts).WithMany().IsPairedIn("PlanProjectFoundingFacts", "PlanProjectId", "FoundingFactId");
    }
}
