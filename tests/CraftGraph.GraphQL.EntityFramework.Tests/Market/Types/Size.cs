using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Market.Types;

/// <summary>An object made of columns that is always there.</summary>
internal sealed class Size
{
    public double Width { get; init; }

    public double? Height { get; init; }
}

internal sealed class SizeType : ValueType<Size>
{
    protected override void Describe(FieldsDescriptor<Size> type)
    {
        type.Field("width", size => size.Width);
        type.Field("height", size => size.Height);
    }
}
