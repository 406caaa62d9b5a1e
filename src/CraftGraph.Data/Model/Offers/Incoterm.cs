namespace CraftGraph.Data.Model;

/// <summary>Rules of Incoterms 2020: who carries, insures and clears goods up to where.</summary>
public enum Incoterm
{
    /// <summary>Ex Works.</summary>
    Exw,

    /// <summary>Free Carrier.</summary>
    Fca,

    /// <summary>Carriage Paid To.</summary>
    Cpt,

    /// <summary>Carriage and Insurance Paid To.</summary>
    Cip,

    /// <summary>Delivered at Place.</summary>
    Dap,

    /// <summary>Delivered at Place Unloaded.</summary>
    Dpu,

    /// <summary>Delivered Duty Paid.</summary>
    Ddp,

    /// <summary>Free Alongside Ship; by sea alone.</summary>
    Fas,

    /// <summary>Free on Board; by sea alone.</summary>
    Fob,

    /// <summary>Cost and Freight; by sea alone.</summary>
    Cfr,

    /// <summary>Cost, Insurance and Freight; by sea alone.</summary>
    Cif,
}
