using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class KeyFigureConfiguration : IEntityTypeConfiguration<KeyFigure>
{
    public void Configure(EntityTypeBuilder<KeyFigure> builder)
    {
        builder.ToTable("KeyFigures");
        builder.IsFact();
        builder.HasOne(figure => figure.Measure).WithMany(measure => measure.KeyFigures).HasForeignKey(figure => figure.MeasureId);
        builder.HasOne(figure => figure.Region).WithMany(region => region.KeyFigures).HasForeignKey(figure => figure.RegionId);
        builder.HasOne(figure => figure.Trade).WithMany().HasForeignKey(figure => figure.TradeId);
        builder.HasOne(figure => figure.Town).WithMany().HasForeignKey(figure => figure.TownId);
        builder.HasMany(figure => figure.FoundingFacts).WithMany().IsPairedIn("KeyFigureFoundingFacts", "KeyFigureId", "FoundingFactId");

        // Serves keyFigure(slug:) and every import.
        builder.HasIndex(figure => figure.Slug).IsUnique();

        // Serve the figures of a region and of a measure.
        builder.HasIndex(figure => new { figure.RegionId, figure.Id });
        builder.HasIndex(figure => new { figure.MeasureId, figure.Id });
    }
}
