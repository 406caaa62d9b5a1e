using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>offer-tiers.csv</c>: lower prices of offers for larger orders, one row for each.</summary>
internal sealed class OfferTierSheet() : PartSheet<Offer, OfferTier>("offer-tiers.csv")
{
    private const int MaximumUnits = 1_000_000;

    public override IReadOnlyList<string> RequiredColumns => ["product_id", "market_id", "from_quantity", "discount_per_mille"];

    protected override PartTable<OfferTier> Table(ImportSession session) =>
        session.Parts<OfferTier>(nameof(OfferTier.OfferId), tier => (tier.FromQuantity, tier.DiscountPerMille));

    protected override int? OwnerOf(Row row, ImportSession session)
    {
        var product = session.FindRequired<Product>(row, "product_id");
        if (session.FindRequired<Market>(row, "market_id") is not { } market || product is null)
        {
            return null;
        }

        if (session.Table<Offer>().Find(Offer.KeyOf(product.Value, market)) is not { } offer)
        {
            row.Report("market_id", "names a market in which the article is not offered");
            return null;
        }

        return offer;
    }

    protected override OfferTier? Read(Row row, Offer owner, ImportSession session)
    {
        var from = row.Integer("from_quantity", 2, MaximumUnits);
        var discount = row.Integer("discount_per_mille", 1, 999);
        row.ReportIfEmpty("from_quantity");
        row.ReportIfEmpty("discount_per_mille");
        return from is null || discount is null ? null : new OfferTier { OfferId = owner.Id, FromQuantity = from.Value, DiscountPerMille = discount.Value };
    }

    protected override void CheckParts(Offer owner, IReadOnlyList<(Row Row, OfferTier Part)> parts, IEnumerable<OfferTier> stored, ImportSession session)
    {
        OfferTier? before = null;
        foreach (var (row, tier) in parts.OrderBy(part => part.Part.FromQuantity))
        {
            if (tier.FromQuantity <= owner.MinimumOrder || (tier.FromQuantity - owner.MinimumOrder) % owner.OrderStep != 0)
            {
                row.Report(
                    "from_quantity", $"is no quantity above the smallest order that can be ordered: {owner.MinimumOrder} and whole multiples of {owner.OrderStep} more");
            }

            if (tier.FromQuantity == before?.FromQuantity)
            {
                row.Report("from_quantity", "stands twice for the offer");
            }
            else if (tier.DiscountPerMille <= before?.DiscountPerMille)
            {
                row.Report("discount_per_mille", $"is not more than the {before.DiscountPerMille} of the smaller quantity {before.FromQuantity}");
            }

            before = tier;
        }
    }
}
