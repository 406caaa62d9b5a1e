using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Market.Types;

/// <summary>An object made of columns, absent when a column is.</summary>
internal sealed class Price
{
    public long Minor { get; init; }

    public required string Currency { get; init; }
}

internal sealed class PriceType : ValueType<Price>
{
    protected override void Describe(FieldsDescriptor<Price> type)
    {
        type.Field("minor", price => price.Minor);
        type.Field("currency", price => price.Currency);
    }
}
