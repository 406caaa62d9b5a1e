namespace CraftGraph.Api.Tests.Corpus;

/// <summary>The tables that grow with the catalogue: no page may read one whole.</summary>
internal static class GrowingTables
{
    /// <summary>Their names.</summary>
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>
    {
        "Products", "ProductMaterials", "ProductTechniques", "ProductCare", "ProductSources",
        "Producers", "ProducerTrades", "ProducerSources",
        "LabelAwards", "LabelAwardSources",
        "OpeningRules", "OpeningRuleSources",
        "Schedules", "ScheduleTrades", "ScheduleSources", "Recurrences", "ScheduleChanges", "ScheduleBookings", "Occurrences",
        "Offers", "OfferTiers", "PreferentialOrigins", "PackagingUnits", "ProductVariants", "ProductVariantValues", "ProductImages",
    };
}
