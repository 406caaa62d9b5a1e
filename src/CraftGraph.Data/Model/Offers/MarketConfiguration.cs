using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class MarketConfiguration : IEntityTypeConfiguration<Market>
{
    public void Configure(EntityTypeBuilder<Market> builder)
    {
        builder.ToTable("Markets", table =>
        {
            table.HasCheckConstraint("CK_Market_CountryCode", "length(\"CountryCode\") = 2 AND \"Currency\" IS NOT NULL OR \"CountryCode\" IS NULL");
            table.HasCheckConstraint("CK_Market_Currency", "length(\"Currency\") = 3");
            table.HasCheckConstraint("CK_Market_SharePercent", "\"SharePercent\" BETWEEN 0 AND 100");
        });
        builder.IsFact();
        builder.HasOne(market => market.ExchangeRate).WithMany().HasForeignKey(market => market.ExchangeRateId);
    }
}
