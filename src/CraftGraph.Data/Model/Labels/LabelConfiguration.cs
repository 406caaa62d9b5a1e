using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class LabelConfiguration : IEntityTypeConfiguration<Label>
{
    public void Configure(EntityTypeBuilder<Label> builder)
    {
        builder.ToTable("Labels");
        builder.IsFact();
        builder.HasOne(label => label.Trade).WithMany(trade => trade.Labels).HasForeignKey(label => label.TradeId);
        builder.HasOne(label => label.Region).WithMany(region => region.Labels).HasForeignKey(label => label.RegionId);
        builder.HasOne(label => label.Issuer).WithMany(institution => institution.IssuedLabels).HasForeignKey(label => label.IssuerId);
        builder.HasOne(label => label.Register).WithMany(institution => institution.RegisteredLabels)
            .HasForeignKey(label => label.RegisterId);
        builder.HasMany(label => label.LegalTexts).WithMany(text => text.Labels).UsingEntity<LabelLegalText>(
            basis => basis.HasOne(pair => pair.LegalText).WithMany().HasForeignKey(pair => pair.LegalTextId),
            basis => basis.HasOne(pair => pair.Label).WithMany(label => label.LegalBasis).HasForeignKey(pair => pair.LabelId),
            basis =>
            {
                basis.ToTable("LabelLegalTexts");

                basis.IsFact();

                // Serves the legal basis of a label, and imports: a label rests once on a text.
                basis.HasIndex(pair => new { pair.LabelId, pair.LegalTextId }).IsUnique();

                // Serves the labels that rest on a legal text.
                basis.HasIndex(pair => new { pair.LegalTextId, pair.LabelId });
            });

        // Serve the labels of a kind, of a trade, of a region, and those that an institution issues or registers.
        builder.HasIndex(label => new { label.Kind, label.Id });
        builder.HasIndex(label => new { label.TradeId, label.Id });
        builder.HasIndex(label => new { label.RegionId, label.Id });
        builder.HasIndex(label => new { label.IssuerId, label.Id });
        builder.HasIndex(label => new { label.RegisterId, label.Id });
    }
}
