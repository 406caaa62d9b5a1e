using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class OpeningRuleConfiguration : IEntityTypeConfiguration<OpeningRule>
{
    private const string PlaceConstraint =
        "(CASE WHEN \"PointOfSaleId\" IS NULL THEN 0 ELSE 1 END) + (CASE WHEN \"ProducerId\" IS NULL THEN 0 ELSE 1 END) + " +
        "(CASE WHEN \"VisitId\" IS NULL THEN 0 ELSE 1 END) = 1";

    public void Configure(EntityTypeBuilder<OpeningRule> builder)
    {
        builder.ToTable("OpeningRules", table =>
        {
            table.HasCheckConstraint("CK_OpeningRule_Place", PlaceConstraint);
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

        // Serve the hours of a point of sale, of a maker and of a visit, and lists of those that are open then.
        builder.HasOne(rule => rule.PointOfSale).WithMany(point => point.OpeningRules).HasForeignKey(rule => rule.PointOfSaleId);
        builder.HasOne(rule => rule.Producer).WithMany(producer => producer.OpeningRules).HasForeignKey(rule => rule.ProducerId);
        builder.HasOne(rule => rule.Visit).WithMany(visit => visit.OpeningRules).HasForeignKey(rule => rule.VisitId);
        builder.HasIndex(rule => new { rule.VisitId, rule.Id });
        builder.HasIndex(rule => new { rule.PointOfSaleId, rule.Id });
        builder.HasIndex(rule => new { rule.ProducerId, rule.Id });
    }
}
