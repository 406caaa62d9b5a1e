using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class AgreementObjectConfiguration : IEntityTypeConfiguration<AgreementObject>
{
    public void Configure(EntityTypeBuilder<AgreementObject> builder)
    {
        builder.ToTable("AgreementObjects");
        builder.IsFact();
        builder.HasOne(@object => @object.Agreement).WithMany(agreement => agreement.Objects).HasForeignKey(@object => @object.AgreementId);
        builder.HasMany(@object => @object.FoundingFacts).WithMany().IsPairedIn("AgreementObjectFoundingFacts", "AgreementObjectId", "FoundingFactId");
    }
}
