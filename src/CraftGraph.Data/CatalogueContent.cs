using System.Globalization;
using CraftGraph.Data.Demonstration;
using CraftGraph.Data.Import;
using CraftGraph.Data.Model;
using CraftGraph.Data.Places;
using CraftGraph.Data.Schedules;
using CraftGraph.Data.Search;

namespace CraftGraph.Data;

/// <summary>The content that the program itself puts into a catalogue: the seed, the demonstration set, and the occurrences that follow from schedules and the clock.</summary>
internal sealed class CatalogueContent
{
    private const string SeedKey = "seed";
    private const string DemonstrationKey = "demonstration";
    private const string OccurrencesKey = "occurrences";

    private readonly int _demonstrationProducts;
    private readonly TimeProvider _time;
    private readonly OccurrenceHorizon _horizon;

    /// <param name="options">What the catalogue is to hold.</param>
    /// <param name="time">Gives rows their instant, and says for which days occurrences are wanted.</param>
    public CatalogueContent(CatalogueOptions options, TimeProvider time)
        : this(time)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.DemonstrationProducts);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.DemonstrationProducts, CatalogueOptions.MaximumDemonstrationProducts);
        _demonstrationProducts = options.DemonstrationProducts;
        var seed = $"{SheetSet.Seed.Fingerprint()}/folding-{TextFolding.Version}/search-{SearchIndex.Version}/places-{PlaceIndex.Version}";
        Wanted = new Dictionary<string, string>(Wanted, StringComparer.Ordinal)
        {
            [SeedKey] = seed,
            [DemonstrationKey] = $"{options.DemonstrationProducts}/rules-{DemonstrationSet.Version}/{seed}",
        };
    }

    private CatalogueContent(TimeProvider time)
    {
        _time = time;
        _horizon = OccurrenceHorizon.At(time.GetUtcNow().UtcDateTime);
        Wanted = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [OccurrencesKey] = string.Create(CultureInfo.InvariantCulture, $"{_horizon.FirstDay:yyyy-MM}/rules-{OccurrenceIndex.Version}"),
        };
    }

    /// <summary>The content that follows from the clock alone: occurrences up to the horizon. Seed and demonstration set stay as they are, whoever stored them.</summary>
    public static CatalogueContent OfClock(TimeProvider time) => new(time);

    /// <summary>Whether it is <see cref="OfClock"/>, which has no place in a database without a catalogue.</summary>
    public bool IsOfClock => Wanted.Count == 1;

    /// <summary>
    /// What <see cref="StoredState"/> holds when nothing is left to do. The demonstration set is fitted to the seed, so a new
    /// seed asks for a new set; a new month asks for occurrences of a month more.
    /// </summary>
    public IReadOnlyDictionary<string, string> Wanted { get; }

    /// <summary>How many articles the work on a database has to do with: those there and those to come. 0 where seed and demonstration set stay as they are.</summary>
    /// <param name="stored">What <see cref="StoredState"/> says of the database.</param>
    public int ProductsOfWork(IReadOnlyDictionary<string, string> stored) =>
        IsOfClock || (stored.GetValueOrDefault(SeedKey) == Wanted[SeedKey] && stored.GetValueOrDefault(DemonstrationKey) == Wanted[DemonstrationKey])
            ? 0
            : Math.Max(_demonstrationProducts, StoredDemonstrationProducts(stored));

    /// <summary>How many articles the demonstration set of a database has, by what <see cref="StoredState"/> says; 0 for none.</summary>
    private static int StoredDemonstrationProducts(IReadOnlyDictionary<string, string> stored) =>
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
            DemonstrationSet.Replace(context, _demonstrationProducts, cancellationToken);
        }

        if (isSeedDue || isDemonstrationDue)
        {
            SearchIndex.Rebuild(context, cancellationToken);
            PlaceIndex.Rebuild(context, cancellationToken);
        }

        if (isSeedDue || isDemonstrationDue || IsDue(OccurrencesKey))
        {
            OccurrenceIndex.Rebuild(context, _horizon, cancellationToken);
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

        bool IsDue(string key) => Wanted.TryGetValue(key, out var value) && (!stored.TryGetValue(key, out var state) || state.Value != value);
    }

    private void StoreSeed(CatalogueContext context, CancellationToken cancellationToken)
    {
        var report = new CatalogueImporter(_time) { WritesIndexes = false }.Import(context, SheetSet.Seed, cancellationToken);
        if (!report.Succeeded)
        {
            // Tests hold that the seed is good, so only rows that others put into the database can stand in its way.
            throw new CatalogueDatabaseException($"The catalogue's own facts cannot be stored: {report.Problems[0]}");
        }
    }
}
