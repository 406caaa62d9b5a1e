namespace CraftGraph.Data.Demonstration;

/// <summary>A material, its share in thousandths, and where it comes from.</summary>
/// <param name="MaterialId">The material.</param>
/// <param name="PerMille">Its share.</param>
/// <param name="Country">ISO 3166-1 code; null when it is not known.</param>
/// <param name="RegionId">A region of Morocco; null when it is not known.</param>
internal readonly record struct ProductMaterialShare(int MaterialId, int PerMille, string? Country, int? RegionId);
