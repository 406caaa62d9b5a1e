namespace CraftGraph.Data.Demonstration;

/// <summary>A material and its share in whole percent.</summary>
internal readonly record struct ProductMaterialShare(int MaterialId, int Percent);
