using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class CareSuitabilityConfiguration : IEntityTypeConfiguration<CareSuitability>
{
    public void Configure(EntityTypeBuilder<CareSuitability> builder)
    {
        builder.ToTable("CareSuitabilities");
        builder.IsFact();
    }
}
