using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class PlanAxisConfiguration : IEntityTypeConfiguration<PlanAxis>
{
    public void Configure(EntityTypeBuilder<PlanAxis> builder)
    {
        builder.ToTable("PlanAxes");
        builder.IsFact();
        builder.HasOne(axis => axis.Plan).WithMany(plan => plan.Axes).HasForeignKey(axis => axis.PlanId);
        builder.HasOne(axis => axis.Event).WithMany(@event => @event.Recommendations).HasForeignKey(axis => axis.EventId);
        builder.HasMany(axis => axis.FoundingFacts).WithMany().IsPairedIn("PlanAxisFoundingFacts", "PlanAxisId", "FoundingFactId");
    }
}
