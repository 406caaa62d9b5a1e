using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class LabelAwardEventConfiguration : IEntityTypeConfiguration<LabelAwardEvent>
{
    public void Configure(EntityTypeBuilder<LabelAwardEvent> builder)
    {
        builder.ToTable("LabelAwardEvents", table =>
        {
            table.HasCheckConstraint("CK_LabelAwardEvent_First", "(\"Kind\" = 'Awarded') = (\"Position\" = 1)");

            // A withdrawal may come when the time is over already.
            table.HasCheckConstraint("CK_LabelAwardEvent_ValidUntil", "\"Kind\" = 'Withdrawn' OR \"ValidUntil\" >= \"EffectiveOn\"");
        });

        // Serves the history of an award in order.
        builder.HasKey(change => new { change.AwardId, change.Position });

        // Serves the last event of an award up to a day, which says whether the award is valid then.
        builder.HasIndex(change => new { change.AwardId, change.EffectiveOn }).IsUnique();

        builder.HasOne(change => change.Award).WithMany(award => award.Events).HasForeignKey(change => change.AwardId);
    }
}
