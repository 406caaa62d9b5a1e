namespace CraftGraph.Api.Trades;

/// <summary>What becomes of a trade if nothing changes.</summary>
internal enum Outlook
{
    /// <summary>Nobody who could teach it is known, and nobody learns it.</summary>
    Unknown,

    /// <summary>It has masters, but neither apprentices nor training.</summary>
    Disappearing,

    /// <summary>It is taught, to fewer apprentices than it has masters.</summary>
    Fragile,

    /// <summary>It has as many apprentices as masters, or more.</summary>
    HandedOn,
}
