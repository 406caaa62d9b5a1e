using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

/// <remarks>Indexes by name are in <see cref="NameKeyIndexes"/>.</remarks>
internal sealed class VisitConfiguration : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> builder)
    {
        builder.ToTable("Visits", table =>
        {
            table.HasCheckConstraint("CK_Visit_DurationMinutes", "\"DurationMinutes\" > 0");
            table.HasCheckConstraint("CK_Visit_GroupMinimum", "\"GroupMinimum\" >= 1");
            table.HasCheckConstraint("CK_Visit_GroupMaximum", "\"GroupMaximum\" >= \"GroupMinimum\"");
            table.HasCheckConstraint("CK_Visit_PriceMinor", "\"PriceMinor\" >= 0");
            table.HasCheckConstraint("CK_Visit_Currency", "length(\"Currency\") = 3");
            table.HasCheckConstraint("CK_Visit_PriceBasis", "COALESCE(\"PriceMinor\" > 0, FALSE) = (\"PriceBasis\" IS NOT NULL)");
            table.HasCheckConstraint("CK_Visit_BookingHoursAhead", "\"BookingHoursAhead\" >= 0");
        });
        builder.IsFact();
        builder.HasOne(visit => visit.Producer).WithMany(producer => producer.Visits).HasForeignKey(visit => visit.ProducerId);
        builder.HasMany(visit => visit.Languages).WithMany(language => language.Visits).IsPairedIn("VisitLanguages", "VisitId", "SpokenLanguageId");
        builder.HasMany(visit => visit.Trades).WithMany().IsPairedIn("VisitTrades", "VisitId", "TradeId");
        builder.HasMany(visit => visit.Techniques).WithMany().IsPairedIn("VisitTechniques", "VisitId", "TechniqueId");
        builder.HasMany(visit => visit.Products).WithMany().IsPairedIn("VisitProducts", "VisitId", "ProductId");

        // Serves the visits of a maker, and lists of makers by them.
        builder.HasIndex(visit => new { visit.ProducerId, visit.Id });

        // Serve all visits of a kind, by price and by how long they take.
        builder.HasIndex(visit => new { visit.Kind, visit.Id });
        builder.HasIndex(visit => new { visit.PriceMinor, visit.Id });
        builder.HasIndex(visit => new { visit.DurationMinutes, visit.Id });
    }
}
