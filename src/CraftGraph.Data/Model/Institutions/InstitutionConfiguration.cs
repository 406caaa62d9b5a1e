using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class InstitutionConfiguration : IEntityTypeConfiguration<Institution>
{
    public void Configure(EntityTypeBuilder<Institution> builder)
    {
        builder.ToTable("Institutions");
        builder.IsFact();
        builder.HasOne(institution => institution.Town).WithMany().HasForeignKey(institution => institution.TownId);
        builder.HasOne(institution => institution.Region).WithMany().HasForeignKey(institution => institution.RegionId);
    }
}
