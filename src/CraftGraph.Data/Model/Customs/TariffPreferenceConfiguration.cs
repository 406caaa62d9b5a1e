using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class TariffPreferenceConfiguration : IEntityTypeConfiguration<TariffPreference>
{
    public void Configure(EntityTypeBuilder<TariffPreference> builder)
    {
        builder.ToTable("TariffPreferences");
        builder.IsFact();
        builder.HasOne(preference => preference.LegalText).WithMany().HasForeignKey(preference => preference.LegalTextId);
        builder.HasOne(preference => preference.CountryGroup).WithMany().HasForeignKey(preference => preference.CountryGroupId);
        builder.HasMany(preference => preference.Proofs).WithMany().IsPairedIn("TariffPreferenceProofs", "TariffPreferenceId", "ExportDocumentId");
    }
}
