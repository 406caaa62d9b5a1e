namespace CraftGraph.Data.Model;

/// <summary>What a restriction of exports protects.</summary>
public enum RestrictionSubject
{
    /// <summary>Species that the Washington Convention (CITES) lists.</summary>
    EndangeredSpecies,

    /// <summary>Woods and other products of forests.</summary>
    ForestProducts,

    /// <summary>Works of art, antiques and other cultural goods.</summary>
    CulturalGoods,
}
