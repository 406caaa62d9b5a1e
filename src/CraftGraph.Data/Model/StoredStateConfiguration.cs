using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class StoredStateConfiguration : IEntityTypeConfiguration<StoredState>
{
    public void Configure(EntityTypeBuilder<StoredState> builder)
    {
        builder.ToTable("StoredState");
        builder.HasKey(state => state.Key);
    }
}
