using CraftGraph.Data.Model;

namespace CraftGraph.Data.Demonstration;

/// <summary>An invented article with what belongs to it.</summary>
/// <param name="Product">The article.</param>
/// <param name="Materials">What it is made of, the greatest share first; the shares sum to 1000.</param>
/// <param name="TechniqueIds">How it is made.</param>
internal sealed record DemonstrationProduct(Product Product, ProductMaterialShare[] Materials, int[] TechniqueIds);
