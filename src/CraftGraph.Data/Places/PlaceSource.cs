using CraftGraph.Data.Model;

namespace CraftGraph.Data.Places;

/// <summary>The things of one kind that stand at places.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Rows">The things; those whose place is not known have no coordinates.</param>
internal sealed record PlaceSource(PlaceKind Kind, IQueryable<PlaceRow> Rows)
{
    /// <summary>The sources of a catalogue, a kind each.</summary>
    public static IReadOnlyList<PlaceSource> Of(CatalogueContext context) =>
    [
        new(PlaceKind.PointOfSale, context.PointsOfSale.Select(point => new PlaceRow
        {
            Id = point.Id,
            Name = point.Name,
            Latitude = point.Latitude,
            Longitude = point.Longitude,
            Precision = point.CoordinatePrecision,
            StepFreeEntrance = (AccessAnswer?)point.Accessibility!.StepFreeEntrance,
            RegionId = point.RegionId,
            IsDemonstration = point.Verification == Verification.Demonstration,
        })),
        new(PlaceKind.Cooperative, Makers(context.Cooperatives)),
        new(PlaceKind.Artisan, Makers(context.Artisans)),
        new(PlaceKind.ProductionUnit, Makers(context.ProductionUnits)),
        new(PlaceKind.Enterprise, Makers(context.Enterprises)),
        new(PlaceKind.CircuitStart, context.CircuitStops.Where(stop => stop.Position == 1).Select(stop => new PlaceRow
        {
            Id = stop.CircuitId,
            Name = stop.Circuit.Name,
            Latitude = stop.PointOfSale.Latitude,
            Longitude = stop.PointOfSale.Longitude,
            Precision = stop.PointOfSale.CoordinatePrecision,
            RegionId = stop.Circuit.RegionId,
            IsDemonstration = stop.Circuit.Verification == Verification.Demonstration,
        })),
        new(PlaceKind.LogisticsService, context.LogisticsServices.Select(service => new PlaceRow
        {
            Id = service.Id,
            Name = service.Name,
            Latitude = service.Latitude,
            Longitude = service.Longitude,
            RegionId = service.Town!.RegionId,
            IsDemonstration = service.Verification == Verification.Demonstration,
        })),
    ];

    /// <summary>What an entity is on the map; null for what stands nowhere itself.</summary>
    public static PlaceKind? KindOf(CatalogueEntity entity) => entity switch
    {
        PointOfSale => PlaceKind.PointOfSale,
        Cooperative => PlaceKind.Cooperative,
        Artisan => PlaceKind.Artisan,
        ProductionUnit => PlaceKind.ProductionUnit,
        Enterprise => PlaceKind.Enterprise,
        Circuit => PlaceKind.CircuitStart,
        LogisticsService => PlaceKind.LogisticsService,
        _ => null,
    };

    // Makers whose own place is not known stand in the middle of their town.
    private static IQueryable<PlaceRow> Makers(IQueryable<Producer> makers) => makers.Select(maker => new PlaceRow
    {
        Id = maker.Id,
        Name = maker.Name,
        Latitude = maker.Latitude ?? maker.Town!.Latitude,
        Longitude = maker.Longitude ?? maker.Town!.Longitude,
        Precision = maker.Latitude == null ? CoordinatePrecision.TownCentre : null,
        ReceivesVisitors = maker.ReceivesVisitors,
        StepFreeEntrance = (AccessAnswer?)maker.Accessibility!.StepFreeEntrance,
        RegionId = maker.RegionId,
        IsDemonstration = maker.IsDemonstration,
    });
}

/// <summary>A thing, as far as the index of places needs to know it.</summary>
internal sealed class PlaceRow
{
    /// <summary>Its id among those of its kind.</summary>
    public int Id { get; init; }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.None;

    /// <summary>Its latitude; null where its place is not known.</summary>
    public double? Latitude { get; init; }

    /// <summary>Its longitude; null where its place is not known.</summary>
    public double? Longitude { get; init; }

    /// <summary>How far it may be from its coordinates; null where nothing is said.</summary>
    public CoordinatePrecision? Precision { get; init; }

    /// <summary>Its region since 2015; null where it is in none that is known.</summary>
    public int? RegionId { get; init; }

    /// <summary>Whether visitors may come; null where that is not known.</summary>
    public bool? ReceivesVisitors { get; init; }

    /// <summary>Whether one comes in without a step; null where nothing was stated.</summary>
    public AccessAnswer? StepFreeEntrance { get; init; }

    /// <summary>Whether it was invented.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>The place of a thing of a kind.</summary>
    public Place ToPlace(PlaceKind kind) => new()
    {
        Id = Place.KeyOf(kind, Id),
        Kind = kind,
        TargetId = Id,
        Name = Name,
        Latitude = Latitude!.Value,
        Longitude = Longitude!.Value,
        CoordinatePrecision = Precision,
        MapNumber = MapCell.NumberOf(Latitude.Value, Longitude.Value),
        RegionId = RegionId,
        ReceivesVisitors = ReceivesVisitors,
        StepFreeEntrance = StepFreeEntrance,
        IsDemonstration = IsDemonstration,
    };
}
