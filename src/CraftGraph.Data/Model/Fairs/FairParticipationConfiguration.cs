using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class FairParticipationConfiguration : IEntityTypeConfiguration<FairParticipation>
{
    public void Configure(EntityTypeBuilder<FairParticipation> builder)
    {
        builder.ToTable("FairParticipations");
        builder.IsFact();
        builder.HasOne(participation => participation.Fair).WithMany(fair => fair.Participations)
            .HasForeignKey(participation => participation.FairId);
        builder.HasOne(participation => participation.Participant).WithMany().HasForeignKey(participation => participation.ParticipantId);

        // Serves fairParticipation(slug:) and every import.
        builder.HasIndex(participation => participation.Slug).IsUnique();
    }
}
