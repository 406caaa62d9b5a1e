using CraftGraph.Api.Offers;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Products;

/// <summary>GraphQL type <c>ProductVariant</c>: an article in one colour, one size and the like.</summary>
internal sealed class ProductVariantType : EntityType<ProductVariant>
{
    protected override void Describe(EntityDescriptor<ProductVariant> type)
    {
        type.Describe("An article in one colour, one size and the like.");
        type.Key(variant => variant.Id);
        type.Field("sku", variant => variant.Sku).Describe("The maker's article number of the variant, unique in the catalogue.");
        type.List("values", variant => variant.Values, maximum: 10).Describe("What sets it apart, one value of each option.");
        type.Field("pricePerMille", variant => variant.PricePerMille)
            .Describe("By how much it is dearer than the article, in thousandths of the price; negative when it is cheaper. The same in each market.");
        type.Field("price", variant => new Money
        {
            AmountMinor = ((variant.Product.PriceMinor * (1000 + variant.PricePerMille)) + 500) / 1000,
            Currency = variant.Product.Currency,
        }).Describe("The maker's price of one `unit` of it, rounded to the nearest minor unit, halves up.");
        type.Field("priceIn", new MarketArgument(), (variant, market) => variant.Product.Offers.All(offer => offer.Market.Slug != market)
                ? null
                : new Money
                {
                    AmountMinor = ((variant.Product.Offers.Where(offer => offer.Market.Slug == market).Select(offer => offer.PriceMinor).First()
                        * (1000 + variant.PricePerMille)) + 500) / 1000,
                    Currency = variant.Product.Offers.Where(offer => offer.Market.Slug == market).Select(offer => offer.Market.Currency!).First(),
                })
            .Describe("Price of one `unit` of it in a market, for the smallest order; null when the article is not offered there.")
            .NotFilterable();
        type.Field("stock", variant => variant.Stock)
            .Describe("How many of it are ready to ship; the stock of the article is the sum over its variants.")
            .MaxAge(ProductType.StockMaxAge);
        type.Field("dimensions", variant => new Dimensions
        {
            LengthMillimeters = variant.LengthMillimeters ?? variant.Product.LengthMillimeters,
            WidthMillimeters = variant.WidthMillimeters ?? variant.Product.WidthMillimeters,
            HeightMillimeters = variant.HeightMillimeters ?? variant.Product.HeightMillimeters,
        }).Describe("Its size.");
        type.Field("weightGrams", variant => variant.WeightGrams ?? variant.Product.WeightGrams)
            .Describe("Weight of one `unit` of it in grams; null where it is not known.");
    }
}
