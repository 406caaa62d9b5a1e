using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class FoundingFactConfiguration : IEntityTypeConfiguration<FoundingFact>
{
    public void Configure(EntityTypeBuilder<FoundingFact> builder)
    {
        builder.ToTable("FoundingFacts");
        builder.HasOne(fact => fact.Document).WithMany().HasForeignKey(fact => fact.DocumentId);
        builder.HasOne(fact => fact.Region).WithMany().HasForeignKey(fact => fact.RegionId);

        // Serves foundingFact(number:) and every import.
        builder.HasIndex(fact => fact.Number).IsUnique();
    }
}
