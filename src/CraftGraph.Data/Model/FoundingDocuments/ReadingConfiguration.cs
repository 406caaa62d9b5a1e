using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class ReadingConfiguration : IEntityTypeConfiguration<Reading>
{
    public void Configure(EntityTypeBuilder<Reading> builder)
    {
        builder.ToTable("Readings");
        builder.HasMany(reading => reading.FoundingFacts).WithMany(fact => fact.Readings)
            .IsPairedIn("ReadingFoundingFacts", "ReadingId", "FoundingFactId");

        // Serves reading(slug:) and every import.
        builder.HasIndex(reading => reading.Slug).IsUnique();
    }
}
