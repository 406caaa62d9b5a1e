using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class CareInstructionConfiguration : IEntityTypeConfiguration<CareInstruction>
{
    public void Configure(EntityTypeBuilder<CareInstruction> builder)
    {
        builder.ToTable("CareInstructions");
        builder.IsFact();
        builder.HasOne(instruction => instruction.Suitability).WithMany().HasForeignKey(instruction => instruction.SuitabilityId);

        // Serves careInstruction(code:), and every import.
        builder.HasIndex(instruction => instruction.Code).IsUnique();
    }
}
