namespace CraftGraph.Data.Model;

/// <summary>Whom a measure is for.</summary>
public enum BeneficiaryGroup
{
    /// <summary>Artisans who work alone (mono-artisans).</summary>
    IndividualArtisan,

    /// <summary>Small and medium enterprises.</summary>
    SmallEnterprise,

    /// <summary>Cooperatives.</summary>
    Cooperative,

    /// <summary>Units of production.</summary>
    ProductionUnit,

    /// <summary>Chambers of crafts.</summary>
    Chamber,
}
