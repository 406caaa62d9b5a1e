namespace CraftGraph.Data.Model;

/// <summary>One of the twelve regions since 2015, or of the sixteen before.</summary>
public sealed class Region : NamedFact
{
    /// <summary>Which division of the country it belongs to.</summary>
    public RegionScheme Scheme { get; set; }

    /// <summary>ISO 3166-2 code, unique inside its scheme only: MA-05 has named two different regions.</summary>
    public string IsoCode { get; set; } = "";

    /// <summary>Key of <see cref="Seat"/>.</summary>
    public int? SeatId { get; set; }

    /// <summary>The town that it is governed from.</summary>
    public Town? Seat { get; set; }

    /// <summary>Its provinces and prefectures since 2015; empty for a former region.</summary>
    public ICollection<Province> Provinces { get; } = [];

    /// <summary>Its provinces and prefectures before 2015; empty for a present region.</summary>
    public ICollection<Province> FormerProvinces { get; } = [];

    /// <summary>Its towns since 2015; empty for a former region.</summary>
    public ICollection<Town> Towns { get; } = [];

    /// <summary>Its towns before 2015; empty for a present region.</summary>
    public ICollection<Town> FormerTowns { get; } = [];

    /// <summary>What became of a former region; empty for a present one.</summary>
    public ICollection<RegionSuccession> Successions { get; } = [];

    /// <summary>Which former regions a present one was made from; empty for a former one.</summary>
    public ICollection<RegionSuccession> Predecessors { get; } = [];

    /// <summary>Figures published about it.</summary>
    public ICollection<KeyFigure> KeyFigures { get; } = [];

    /// <summary>The trades practised there, with their rank.</summary>
    public ICollection<RegionTrade> Trades { get; } = [];

    /// <summary>Makers there since 2015; empty for a former region.</summary>
    public ICollection<Producer> Producers { get; } = [];

    /// <summary>Makers in what was a former region; empty for a present one.</summary>
    public ICollection<Producer> FormerProducers { get; } = [];

    /// <summary>Articles made there since 2015; empty for a former region.</summary>
    public ICollection<Product> Products { get; } = [];

    /// <summary>Articles made in what was a former region; empty for a present one.</summary>
    public ICollection<Product> FormerProducts { get; } = [];

    /// <summary>Labels reserved to it.</summary>
    public ICollection<Label> Labels { get; } = [];

    /// <summary>Points of sale there since 2015; empty for a former region.</summary>
    public ICollection<PointOfSale> PointsOfSale { get; } = [];

    /// <summary>Points of sale in what was a former region; empty for a present one.</summary>
    public ICollection<PointOfSale> FormerPointsOfSale { get; } = [];

    /// <summary>Circuits that start there; empty for a former region.</summary>
    public ICollection<Circuit> Circuits { get; } = [];

    /// <summary>Circuits that start in what was a former region; empty for a present one.</summary>
    public ICollection<Circuit> FormerCircuits { get; } = [];

    /// <summary>Plans for its crafts.</summary>
    public ICollection<Plan> Plans { get; } = [];

    /// <summary>What is followed over time there.</summary>
    public ICollection<Indicator> Indicators { get; } = [];

    /// <summary>Agreements on its crafts.</summary>
    public ICollection<Agreement> Agreements { get; } = [];

    /// <summary>Study days and the like on its crafts.</summary>
    public ICollection<Event> Events { get; } = [];

    /// <summary>What takes place in the region, within the horizon; of present regions.</summary>
    public ICollection<Occurrence> Occurrences { get; } = [];

    /// <summary>Training there.</summary>
    public ICollection<TrainingProvision> TrainingProvisions { get; } = [];

    /// <summary>Support for its artisans alone.</summary>
    public ICollection<SupportMeasure> SupportMeasures { get; } = [];

    /// <summary>Poles, zones and premises that plans ask for there.</summary>
    public ICollection<ProductionSite> ProductionSites { get; } = [];

    /// <summary>Guides for its visitors.</summary>
    public ICollection<Guidebook> Guidebooks { get; } = [];
}
