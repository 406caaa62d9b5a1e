using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class ImageConfiguration : IEntityTypeConfiguration<Image>
{
    public void Configure(EntityTypeBuilder<Image> builder)
    {
        builder.ToTable("Images", table =>
        {
            table.HasCheckConstraint("CK_Image_Width", "\"Width\" >= 1");
            table.HasCheckConstraint("CK_Image_Height", "\"Height\" >= 1");
        });

        // Serves image(slug:).
        builder.HasIndex(image => image.Slug).IsUnique();
    }
}
