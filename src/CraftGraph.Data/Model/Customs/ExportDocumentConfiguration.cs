using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class ExportDocumentConfiguration : IEntityTypeConfiguration<ExportDocument>
{
    public void Configure(EntityTypeBuilder<ExportDocument> builder)
    {
        builder.ToTable("ExportDocuments");
        builder.IsFact();
        builder.HasMany(document => document.CountryGroups).WithMany().IsPairedIn("ExportDocumentCountryGroups", "ExportDocumentId", "CountryGroupId");
        builder.HasMany(document => document.Trades).WithMany().IsPairedIn("ExportDocumentTrades", "ExportDocumentId", "TradeId");
    }
}
