using System.Globalization;
using CraftGraph.Data.Demonstration;
using CraftGraph.Data.Import;
using CraftGraph.Data.Model;
using CraftGraph.Data.Places;
using CraftGraph.Data.Search;

namespace CraftGraph.Data;

/// <summary>The content that the program itself puts into a catalogue: the seed and the demonstration set.</summary>
internal sealed class CatalogueContent(CatalogueOptions options, TimeProvider time)
{
    private const string SeedKey = "seed";
    private const string DemonstrationKey = "demonstration";

    /// <summary>
    /// What <see cref="StoredState"/> holds when nothing is left to do. The demonstration set is fitted to the seed, so a new
    /// seed asks for a new set.
    /// </summary>
    public IReadOnlyDictionary<string, string> Wanted { get; } = WantedFor(options);

    /// <summary>How many articles the demonstration set has.</summary>
    public int DemonstrationProducts => options.DemonstrationProducts;

    /// <summary>How many articles the demonstration set of a database has, by what <see cref="StoredState"/> says; 0 for none.</summary>
    public static int StoredDemonstrationProducts(IReadOnlyDictionary<string, string> stored) =>
        stored.TryGetValue(DemonstrationKey, out var state)
        && int.TryParse(state.AsSpan(0, Math.Max(0, state.IndexOf('/', StringComparison.Ordinal))), CultureInfo.InvariantCulture, out var products)
            ? products
            : 0;

    /// <summary>Does what is left to do.</summary>
    /// <param name="context">In a transaction, which the caller commits; nothing is tracked.</param>
    /// <param name="cancellationToken">Checked between rows.</param>
    /// <returns>Whether the seed was stored, and whether the demonstration set was replaced.</returns>
    public (bool WasSeeded, bool DemonstrationWasReplaced) Complete(CatalogueContext context, CancellationToken cancellationToken)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var stored = context.StoredStates.ToDictionary(state => state.Key);
        context.ChangeTracker.Clear();
        var isSeedDue = IsDue(SeedKey);
        var isDemonstrationDue = IsDue(DemonstrationKey);
        if (isSeedDue)
        {
            StoreSeed(context, cancellationToken);
        }

        if (isDemonstrationDue)
        {
            DemonstrationSet.Replace(context, options.DemonstrationProducts, cancellationToken);
        }

        if (isSeedDue || isDemonstrationDue)
        {
            SearchIndex.Rebuild(context, cancellationToken);
            PlaceIndex.Rebuild(context, cancellationToken);
        }

        foreach (var (key, value) in Wanted)
        {
            if (stored.TryGetValue(key, out var state))
            {
                context.Attach(state).Entity.Value = value;
            }
            else
            {
                context.Add(new StoredState { Key = key, Value = value });
            }
        }

        context.ChangeTracker.DetectChanges();
        context.SaveChanges();
        context.ChangeTracker.Clear();
        return (isSeedDue, isDemonstrationDue);

        bool IsDue(string key) => !stored.TryGetValue(key, out var state) || state.Value != Wanted[key];
    }

    private static Dictionary<string, string> WantedFor(CatalogueOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.DemonstrationProducts);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.DemonstrationProducts, CatalogueOptions.MaximumDemonstrationProducts);
        var seed = $"{SheetSet.Seed.Fingerprint()}/folding-{TextFolding.Version}/search-{SearchIndex.Version}/places-{PlaceIndex.Version}";
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [SeedKey] = seed,
            [DemonstrationKey] = $"{options.DemonstrationProducts}/rules-{DemonstrationSet.Version}/{seed}",
        };
    }

    private void StoreSeed(CatalogueContext context, CancellationToken cancellationToken)
    {
        var report = new CatalogueImporter(time) { WritesIndexes = false }.Import(context, SheetSet.Seed, cancellationToken);
        if (!report.Succeeded)
        {
            // Tests hold that the seed is good, so only rows that others put into the database can stand in its way.
            throw new CatalogueDatabaseException($"The catalogue's own facts cannot be stored: {report.Problems[0]}");
        }
    }
}
