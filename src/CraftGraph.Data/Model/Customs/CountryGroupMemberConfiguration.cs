using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class CountryGroupMemberConfiguration : IEntityTypeConfiguration<CountryGroupMember>
{
    public void Configure(EntityTypeBuilder<CountryGroupMember> builder)
    {
        builder.ToTable("CountryGroupMembers", table => table.HasCheckConstraint("CK_CountryGroupMember_CountryCode", "length(\"CountryCode\") = 2"));
        builder.HasOne(member => member.CountryGroup).WithMany(group => group.Members).HasForeignKey(member => member.CountryGroupId);

        // Serves the countries of a group, whether a country is one of them, and imports.
        builder.HasIndex(member => new { member.CountryGroupId, member.CountryCode }).IsUnique();
    }
}
