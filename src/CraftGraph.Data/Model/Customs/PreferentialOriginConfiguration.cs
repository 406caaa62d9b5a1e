using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class PreferentialOriginConfiguration : IEntityTypeConfiguration<PreferentialOrigin>
{
    public void Configure(EntityTypeBuilder<PreferentialOrigin> builder)
    {
        builder.ToTable("PreferentialOrigins");
        builder.HasOne(origin => origin.Product).WithMany(product => product.PreferentialOrigins).HasForeignKey(origin => origin.ProductId);
        builder.HasOne(origin => origin.TariffPreference).WithMany().HasForeignKey(origin => origin.TariffPreferenceId);

        // Serves the origins of an article, whether it has one for a destination, and imports.
        builder.HasIndex(origin => new { origin.ProductId, origin.TariffPreferenceId }).IsUnique();
    }
}
