using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

/// <summary>
/// Two rules hold in the database itself: a code begins with the digits of its own six-digit code, and what is given a code (an article, a generic type)
/// has the same six-digit code. Foreign keys of two columns carry them from table to table.
/// </summary>
internal sealed class NationalCodeConfiguration : IEntityTypeConfiguration<NationalCode>
{
    public void Configure(EntityTypeBuilder<NationalCode> builder)
    {
        builder.ToTable("NationalCodes", table =>
        {
            table.HasCheckConstraint("CK_NationalCode_Code", "length(\"Code\") = 10");
            table.HasCheckConstraint("CK_NationalCode_HsDigits", "substr(\"Code\", 1, 6) = \"HsDigits\"");
        });
        builder.IsFact();
        builder.HasOne(code => code.HsCode).WithMany(code => code.NationalCodes)
            .HasForeignKey(code => new { code.HsCodeId, code.HsDigits }).HasPrincipalKey(code => new { code.Id, code.Code });

        // What is given a code points to both, and so has the six-digit code that the code begins with.
        builder.HasAlternateKey(code => new { code.Id, code.HsCodeId });

        // Serves nationalCode(code:), the codes in their own order, and every import.
        builder.HasIndex(code => code.Code).IsUnique();
    }
}
