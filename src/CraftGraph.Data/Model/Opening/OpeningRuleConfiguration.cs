using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class OpeningRuleConfiguration : IEntityTypeConfiguration<OpeningRule>
{
    public void Configure(EntityTypeBuilder<OpeningRule> builder)
    {
        builder.ToTable("OpeningRules", table =>
        {
            table.HasCheckConstraint("CK_OpeningRule_Place", "(\"PointOfSaleId\" IS NULL) <> (\"ProducerId\" IS NULL)");
            table.HasCheckConstraint("CK_OpeningRule_Opens", "\"Opens\" BETWEEN 0 AND 1439");
            table.HasCheckConstraint("CK_OpeningRule_Closes", "\"Closes\" > \"Opens\" AND \"Closes\" <= 2880");
            table.HasCheckConstraint(
                "CK_OpeningRule_Dates",
                "(\"Calendar\" = 'Exception') = (\"FirstDay\" IS NOT NULL) AND (\"FirstDay\" IS NULL) = (\"LastDay\" IS NULL) AND (\"FirstDay\" IS NULL OR \"FirstDay\" <= \"LastDay\")");
            table.HasCheckConstraint(
                "CK_OpeningRule_Season",
                "(\"Calendar\" IN ('Season', 'OutOfSeason')) = (\"FirstMonthDay\" IS NOT NULL) AND (\"FirstMonthDay\" IS NULL) = (\"LastMonthDay\" IS NULL)");
        });
        builder.IsFact();

        // Serves imports.
        builder.HasIndex(rule => rule.Slug).IsUnique();

        // Serve the hours of a point of sale and of a maker, and lists of those that are open then.
        builder.HasOne(rule => rule.PointOfSale).WithMany(point => point.OpeningRules).HasForeignKey(rule => rule.PointOfSaleId);
        builder.HasOne(rule => rule.Producer).WithMany(producer => producer.OpeningRules).HasForeignKey(rule => rule.ProducerId);
        builder.HasIndex(rule => new { rule.PointOfSaleId, rule.Id });
        builder.HasIndex(rule => new { rule.ProducerId, rule.Id });
    }
}
