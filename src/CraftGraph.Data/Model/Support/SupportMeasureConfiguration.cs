using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class SupportMeasureConfiguration : IEntityTypeConfiguration<SupportMeasure>
{
    public void Configure(EntityTypeBuilder<SupportMeasure> builder)
    {
        builder.ToTable("SupportMeasures");
        builder.IsFact();
        builder.HasOne(measure => measure.Region).WithMany(region => region.SupportMeasures).HasForeignKey(measure => measure.RegionId);
        builder.HasOne(measure => measure.Project).WithMany(planProject => planProject.SupportMeasures)
            .HasForeignKey(measure => measure.ProjectId);
        builder.HasMany(measure => measure.FoundingFacts).WithMany().IsPairedIn("SupportMeasureFoundingFacts", "SupportMeasureId", "FoundingFactId");
    }
}
