namespace CraftGraph.Data.Model;

/// <summary>By which rule an article is of the country's origin under an agreement.</summary>
public enum OriginCriterion
{
    /// <summary>All of its materials are of the country too.</summary>
    WhollyObtained,

    /// <summary>Materials from elsewhere were worked as far as the agreement asks.</summary>
    SufficientlyWorked,
}
