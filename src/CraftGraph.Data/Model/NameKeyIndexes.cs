using System.Collections.Immutable;

namespace CraftGraph.Data.Model;

/// <summary>
/// The indexes that serve lists in order of names. EF Core 10 cannot declare an index on a column of a complex type, so
/// they are listed here, a migration creates them, and a test holds that a migrated database has them all.
/// </summary>
/// <remarks>Small tables have none: they are sorted faster than an index is read.</remarks>
internal static class NameKeyIndexes
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<NameKeyIndex> All { get; } =
    [
        .. Enum.GetValues<Language>().SelectMany(language => new[]
        {
            // Serves products(order: name).
            new NameKeyIndex("Products", language),

            // Serve the products of a region and trade, of a trade, and of a region by name.
            new NameKeyIndex("Products", language, "RegionId", "TradeId"),
            new NameKeyIndex("Products", language, "TradeId"),
            new NameKeyIndex("Products", language, "RegionId"),

            // Serves producers(order: name), and with its kind cooperatives(order: name) and the like.
            new NameKeyIndex("Producers", language),
            new NameKeyIndex("Producers", language, "Kind"),

            // Serves schedules(order: name).
            new NameKeyIndex("Schedules", language),

            // Serves visits(order: name).
            new NameKeyIndex("Visits", language),

            // Serves the producers of a region by name.
            new NameKeyIndex("Producers", language, "RegionId"),
        }),
    ];
}
