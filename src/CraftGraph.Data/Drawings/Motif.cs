namespace CraftGraph.Data.Drawings;

/// <summary>What a drawing shows.</summary>
internal enum Motif
{
    /// <summary>A knotted carpet.</summary>
    Carpet,

    /// <summary>A wall of zellige.</summary>
    Zellige,

    /// <summary>A pendant of silver filigree.</summary>
    Filigree,

    /// <summary>A painted plate.</summary>
    Plate,

    /// <summary>A pair of leather slippers.</summary>
    Babouches,

    /// <summary>A lattice of carved wood.</summary>
    Lattice,

    /// <summary>A piece of embroidery.</summary>
    Embroidery,

    /// <summary>A coiled basket.</summary>
    Basket,

    /// <summary>An engraved tray of metal.</summary>
    Tray,

    /// <summary>A gate of a medina.</summary>
    Gate,
}
