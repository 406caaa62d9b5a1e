namespace CraftGraph.Data.Model;

/// <summary>Whether visitors have to say beforehand that they come.</summary>
public enum BookingRequirement
{
    /// <summary>They may just come.</summary>
    NotNeeded,

    /// <summary>They may just come, and are surer of a place if they said so.</summary>
    Recommended,

    /// <summary>They may not come without.</summary>
    Required,
}
