using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class LabelAwardConfiguration : IEntityTypeConfiguration<LabelAward>
{
    public void Configure(EntityTypeBuilder<LabelAward> builder)
    {
        builder.ToTable("LabelAwards");
        builder.IsFact();
        builder.HasOne(award => award.Label).WithMany(label => label.Awards).HasForeignKey(award => award.LabelId);
        builder.HasOne(award => award.Producer).WithMany(producer => producer.Awards).HasForeignKey(award => award.ProducerId);
        builder.HasOne(award => award.Product).WithMany(product => product.Awards).HasForeignKey(award => award.ProductId);

        // Serves an award by its number, and imports.
        builder.HasIndex(award => award.Number).IsUnique();

        // Serves the holders of a label in order of ids, and those whose award is valid on a date: most are, so a page walks
        // hardly more rows than it has. An index on the dates would be taken instead, and all awards of the label sorted.
        builder.HasIndex(award => new { award.LabelId, award.Id });

        // Serves the holders of a label in order of their numbers.
        builder.HasIndex(award => new { award.LabelId, award.Number, award.Id });

        // Serve the labels of a producer and of a product.
        builder.HasIndex(award => new { award.ProducerId, award.Id });
        builder.HasIndex(award => new { award.ProductId, award.Id });
    }
}
