using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class MaterialConfiguration : IEntityTypeConfiguration<Material>
{
    public void Configure(EntityTypeBuilder<Material> builder)
    {
        builder.ToTable("Materials");
        builder.IsFact();
        builder.HasMany(material => material.Care).WithMany().IsPairedIn("MaterialCare", "MaterialId", "CareInstructionId");
    }
}
