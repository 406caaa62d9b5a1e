using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class ImageFileConfiguration : IEntityTypeConfiguration<ImageFile>
{
    public void Configure(EntityTypeBuilder<ImageFile> builder)
    {
        builder.ToTable("ImageFiles");

        // Serves the file of an image.
        builder.HasKey(file => file.ImageId);
        builder.HasOne(file => file.Image).WithOne(image => image.File).HasForeignKey<ImageFile>(file => file.ImageId);
    }
}
