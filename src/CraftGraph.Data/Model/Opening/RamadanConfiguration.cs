using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class RamadanConfiguration : IEntityTypeConfiguration<Ramadan>
{
    public void Configure(EntityTypeBuilder<Ramadan> builder)
    {
        builder.ToTable("Ramadans", table => table.HasCheckConstraint("CK_Ramadan_LastDay", "\"LastDay\" > \"FirstDay\""));
        builder.IsFact();

        // Serves what asks whether a day is in Ramadan, and imports.
        builder.HasIndex(ramadan => ramadan.HijriYear).IsUnique();
    }
}
