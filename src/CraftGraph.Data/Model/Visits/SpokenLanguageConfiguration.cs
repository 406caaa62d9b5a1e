using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class SpokenLanguageConfiguration : IEntityTypeConfiguration<SpokenLanguage>
{
    public void Configure(EntityTypeBuilder<SpokenLanguage> builder)
    {
        builder.ToTable("SpokenLanguages");
        builder.IsFact();

        // One language, one row: visitors ask for them by tag.
        builder.HasIndex(language => language.Tag).IsUnique();
    }
}
