namespace CraftGraph.Api.Products;

/// <summary>The size of an article in millimetres; null where a measure does not apply.</summary>
internal sealed record Dimensions
{
    /// <summary>Length in millimetres.</summary>
    public int? LengthMillimeters { get; init; }

    /// <summary>Width in millimetres.</summary>
    public int? WidthMillimeters { get; init; }

    /// <summary>Height in millimetres.</summary>
    public int? HeightMillimeters { get; init; }
}
