using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class AgreementConfiguration : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.ToTable("Agreements");
        builder.IsFact();
        builder.HasOne(agreement => agreement.Region).WithMany(region => region.Agreements).HasForeignKey(agreement => agreement.RegionId);
        builder.HasOne(agreement => agreement.Province).WithMany().HasForeignKey(agreement => agreement.ProvinceId);
        builder.HasOne(agreement => agreement.Plan).WithMany(plan => plan.Agreements).HasForeignKey(agreement => agreement.PlanId);
        builder.HasOne(agreement => agreement.Project).WithMany(planProject => planProject.Agreements)
            .HasForeignKey(agreement => agreement.ProjectId);
        builder.HasOne(agreement => agreement.Event).WithMany(@event => @event.Agreements).HasForeignKey(agreement => agreement.EventId);
        builder.HasMany(agreement => agreement.FoundingFacts).WithMany().IsPairedIn("AgreementFoundingFacts", "AgreementId", "FoundingFactId");
    }
}
