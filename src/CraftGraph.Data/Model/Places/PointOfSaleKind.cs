namespace CraftGraph.Data.Model;

/// <summary>Kinds of place.</summary>
public enum PointOfSaleKind
{
    /// <summary>An old square where a trade works.</summary>
    HistoricSquare,

    /// <summary>A caravanserai with workshops or shops.</summary>
    Funduq,

    /// <summary>A market.</summary>
    Souk,

    /// <summary>A street of one or several trades.</summary>
    Street,

    /// <summary>A public building of workshops and shops (ensemble artisanal).</summary>
    CraftComplex,

    /// <summary>A quarter of workshops.</summary>
    WorkshopQuarter,

    /// <summary>A tannery.</summary>
    Tannery,

    /// <summary>A zone of workshops planned for crafts.</summary>
    CraftZone,

    /// <summary>A village planned for crafts.</summary>
    CraftVillage,

    /// <summary>The shop of a cooperative.</summary>
    CooperativeShop,

    /// <summary>A school that sells or shows its work.</summary>
    SchoolGallery,
}
