using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class SourceConfiguration : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.ToTable("Sources");

        // Serves source(slug:) and every import.
        builder.HasIndex(source => source.Slug).IsUnique();

        // Serves the parts of a source.
        builder.HasOne(source => source.Whole).WithMany().HasForeignKey(source => source.WholeId);
    }
}
