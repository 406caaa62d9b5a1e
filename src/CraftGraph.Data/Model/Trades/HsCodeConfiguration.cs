using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class HsCodeConfiguration : IEntityTypeConfiguration<HsCode>
{
    public void Configure(EntityTypeBuilder<HsCode> builder)
    {
        builder.ToTable("HsCodes", table => table.HasCheckConstraint("CK_HsCode_Code", "length(\"Code\") = 6"));
        builder.IsFact();

        // Serves hsCode(code:), the codes in their own order, and every import.
        builder.HasIndex(code => code.Code).IsUnique();
    }
}
