namespace CraftGraph.Data.Model;

/// <summary>The two kinds of unit below a region.</summary>
public enum ProvinceKind
{
    /// <summary>Mostly rural.</summary>
    Province,

    /// <summary>Mostly urban.</summary>
    Prefecture,
}
