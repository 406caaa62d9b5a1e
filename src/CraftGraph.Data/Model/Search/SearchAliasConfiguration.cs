using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class SearchAliasConfiguration : IEntityTypeConfiguration<SearchAlias>
{
    public void Configure(EntityTypeBuilder<SearchAlias> builder)
    {
        builder.ToTable("SearchAliases");

        // Serves the reading of a thing's aliases; the target may be of many tables, so no foreign key holds it.
        builder.HasIndex(alias => new { alias.Kind, alias.TargetId, alias.Text }).IsUnique();
    }
}
