namespace CraftGraph.Data.Model;

/// <summary>A craft that people practise for a living.</summary>
public sealed class Trade : NamedFact
{
    /// <summary>Key of <see cref="Category"/>.</summary>
    public int CategoryId { get; set; }

    /// <summary>The family it belongs to.</summary>
    public TradeCategory Category { get; set; } = null!;

    /// <summary>Number of the founding documents' fact that names the trade, such as F47; null when none does.</summary>
    public string? SeedFact { get; set; }

    /// <summary>What is worked.</summary>
    public ICollection<Material> Materials { get; } = [];

    /// <summary>How it is worked.</summary>
    public ICollection<Technique> Techniques { get; } = [];

    /// <summary>Under which codes its work crosses borders; the link is editorial and no customs ruling.</summary>
    public ICollection<HsCode> HsCodes { get; } = [];

    /// <summary>Where it is practised, with its rank there.</summary>
    public ICollection<RegionTrade> Regions { get; } = [];

    /// <summary>The generic types of export article that it makes.</summary>
    public ICollection<ProductFamily> ProductFamilies { get; } = [];

    /// <summary>Articles made in it.</summary>
    public ICollection<Product> Products { get; } = [];

    /// <summary>Labels reserved to it.</summary>
    public ICollection<Label> Labels { get; } = [];

    /// <summary>Who practises it.</summary>
    public ICollection<Producer> Producers { get; } = [];

    /// <summary>Where its work is sold or shown.</summary>
    public ICollection<PointOfSale> PointsOfSale { get; } = [];

    /// <summary>Circuits that visit it.</summary>
    public ICollection<Circuit> Circuits { get; } = [];

    /// <summary>Fairs that show it.</summary>
    public ICollection<Fair> Fairs { get; } = [];

    /// <summary>Where it is taught.</summary>
    public ICollection<TrainingProvision> TrainingProvisions { get; } = [];
}
