using CraftGraph.Api.Products;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Offers;

/// <summary>GraphQL type <c>QuantityPrice</c>: what a quantity costs.</summary>
internal sealed class QuantityPriceType : ValueType<QuantityPrice>
{
    protected override void Describe(FieldsDescriptor<QuantityPrice> type)
    {
        type.Describe("What a quantity costs.");
        type.Field("quantity", price => price.Quantity).Describe("How many units.");
        type.Field("discountPerMille", price => price.DiscountPerMille)
            .Describe("What the quantity takes off the offer's price, in thousandths; 0 for nothing.");
        type.Field("unitPrice", price => new Money
        {
            AmountMinor = ((price.ListPriceMinor * (1000 - price.DiscountPerMille)) + 500) / 1000,
            Currency = price.Currency,
        }).Describe("Price of one unit, rounded to the nearest minor unit, halves up.");
        type.Field("total", price => new Money
        {
            AmountMinor = ((price.ListPriceMinor * (1000 - price.DiscountPerMille)) + 500) / 1000 * price.Quantity,
            Currency = price.Currency,
        }).Describe("`unitPrice` times `quantity`, exact.");
    }
}
