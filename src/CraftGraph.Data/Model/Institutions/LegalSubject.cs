namespace CraftGraph.Data.Model;

/// <summary>What a legal text governs.</summary>
public enum LegalSubject
{
    /// <summary>Labels, marks and stamps.</summary>
    Labels,

    /// <summary>Who may call themselves an artisan.</summary>
    ArtisanStatus,

    /// <summary>The chambers of crafts.</summary>
    Chambers,

    /// <summary>The regions.</summary>
    Regions,

    /// <summary>Health insurance and the like.</summary>
    SocialProtection,

    /// <summary>Trade in protected species.</summary>
    TradeControl,

    /// <summary>Apprenticeship.</summary>
    Training,

    /// <summary>Cooperatives.</summary>
    Cooperatives,

    /// <summary>Foreign trade.</summary>
    Trade,
}
