using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class ProductionSiteConfiguration : IEntityTypeConfiguration<ProductionSite>
{
    public void Configure(EntityTypeBuilder<ProductionSite> builder)
    {
        builder.ToTable("ProductionSites");
        builder.IsFact();
        builder.HasOne(site => site.Region).WithMany(region => region.ProductionSites).HasForeignKey(site => site.RegionId);
        builder.HasOne(site => site.Province).WithMany().HasForeignKey(site => site.ProvinceId);
        builder.HasOne(site => site.Axis).WithMany(planAxis => planAxis.ProductionSites).HasForeignKey(site => site.AxisId);
        builder.HasOne(site => site.Project).WithMany(planProject => planProject.ProductionSites).HasForeignKey(site => site.ProjectId);
        builder.HasMany(site => site.FoundingFacts).WithMany().IsPairedIn("ProductionSiteFoundingFacts", "ProductionSiteId", "FoundingFactId");
    }
}
