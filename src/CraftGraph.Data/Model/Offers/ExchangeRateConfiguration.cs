using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class ExchangeRateConfiguration : IEntityTypeConfiguration<ExchangeRate>
{
    public void Configure(EntityTypeBuilder<ExchangeRate> builder)
    {
        builder.ToTable("ExchangeRates", table =>
        {
            table.HasCheckConstraint("CK_ExchangeRate_Currency", "length(\"Currency\") = 3 AND \"Currency\" <> 'MAD'");
            table.HasCheckConstraint("CK_ExchangeRate_Units", "\"Units\" BETWEEN 1 AND 100");
            table.HasCheckConstraint("CK_ExchangeRate_DirhamTenThousandths", "\"DirhamTenThousandths\" >= 1");
        });
        builder.IsFact();

        // Serves a rate by its key, and imports.
        builder.HasIndex(rate => rate.Slug).IsUnique();

        // Serves the newest rate of a currency, and its history.
        builder.HasIndex(rate => new { rate.Currency, rate.Day }).IsUnique();

        // Serves all rates by day.
        builder.HasIndex(rate => new { rate.Day, rate.Id });
    }
}
