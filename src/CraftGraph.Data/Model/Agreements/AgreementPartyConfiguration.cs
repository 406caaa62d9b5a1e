using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class AgreementPartyConfiguration : IEntityTypeConfiguration<AgreementParty>
{
    public void Configure(EntityTypeBuilder<AgreementParty> builder)
    {
        builder.ToTable("AgreementParties");
        builder.IsFact();
        builder.HasOne(party => party.Agreement).WithMany(agreement => agreement.Parties).HasForeignKey(party => party.AgreementId);
        builder.HasOne(party => party.Institution).WithMany().HasForeignKey(party => party.InstitutionId);
        builder.HasMany(party => party.FoundingFacts).WithMany().IsPairedIn("AgreementPartyFoundingFacts", "AgreementPartyId", "FoundingFactId");
    }
}
