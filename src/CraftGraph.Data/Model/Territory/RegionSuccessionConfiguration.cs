using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class RegionSuccessionConfiguration : IEntityTypeConfiguration<RegionSuccession>
{
    public void Configure(EntityTypeBuilder<RegionSuccession> builder)
    {
        builder.ToTable("RegionSuccessions");
        builder.IsFact();
        builder.HasOne(succession => succession.FormerRegion).WithMany(region => region.Successions)
            .HasForeignKey(succession => succession.FormerRegionId);
        builder.HasOne(succession => succession.Region).WithMany(region => region.Predecessors)
            .HasForeignKey(succession => succession.RegionId);
        builder.HasMany(succession => succession.Provinces).WithMany()
            .IsPairedIn("RegionSuccessionProvinces", "RegionSuccessionId", "ProvinceId");

        // Serves what became of a former region, and imports: a pair of regions is one succession.
        builder.HasIndex(succession => new { succession.FormerRegionId, succession.RegionId }).IsUnique();

        // Serves the predecessors of a present region.
        builder.HasIndex(succession => new { succession.RegionId, succession.FormerRegionId });
    }
}
