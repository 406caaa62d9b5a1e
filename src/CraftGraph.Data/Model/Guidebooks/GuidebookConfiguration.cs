using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class GuidebookConfiguration : IEntityTypeConfiguration<Guidebook>
{
    public void Configure(EntityTypeBuilder<Guidebook> builder)
    {
        builder.ToTable("Guidebooks");
        builder.IsFact();
        builder.HasOne(guidebook => guidebook.Region).WithMany(region => region.Guidebooks).HasForeignKey(guidebook => guidebook.RegionId);
    }
}
