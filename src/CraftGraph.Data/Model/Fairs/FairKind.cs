namespace CraftGraph.Data.Model;

/// <summary>Kinds of fair.</summary>
public enum FairKind
{
    /// <summary>A fair for the whole country.</summary>
    NationalFair,

    /// <summary>A fair of a region.</summary>
    RegionalFair,

    /// <summary>A salon for the trade.</summary>
    ProfessionalSalon,

    /// <summary>An international fair in Morocco.</summary>
    InternationalFair,

    /// <summary>A trade fair abroad.</summary>
    InternationalTradeFair,

    /// <summary>A festival with stands of artisans.</summary>
    Festival,
}
