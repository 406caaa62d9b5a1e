using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Products;

/// <summary>GraphQL type <c>Money</c>.</summary>
internal sealed class MoneyType : ValueType<Money>
{
    protected override void Describe(FieldsDescriptor<Money> type)
    {
        type.Describe("An exact amount of money.");
        type.Field("amountMinor", money => money.AmountMinor)
            .Describe("The amount in minor units of the currency: 12345 is 123.45 dirhams when the currency is MAD.");
        type.Field("currency", money => money.Currency).Describe("ISO 4217 code, three capital letters.");
        type.Add(new AmountField())
            .Describe("The amount in the currency's main unit, exact, with as many decimals as the currency has. Conditions compare `amountMinor`.");
    }
}
