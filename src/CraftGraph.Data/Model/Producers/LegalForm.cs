namespace CraftGraph.Data.Model;

/// <summary>Legal forms of Moroccan companies.</summary>
public enum LegalForm
{
    /// <summary>Sole proprietorship (entreprise individuelle).</summary>
    SoleProprietorship,

    /// <summary>Limited liability company (SARL).</summary>
    LimitedLiability,

    /// <summary>Limited liability company with one partner (SARL à associé unique).</summary>
    SingleMemberLimitedLiability,

    /// <summary>Public limited company (SA).</summary>
    PublicLimited,

    /// <summary>Economic interest grouping (GIE).</summary>
    EconomicInterestGrouping,
}
