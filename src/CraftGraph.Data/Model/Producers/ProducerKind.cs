namespace CraftGraph.Data.Model;

/// <summary>The kinds of maker.</summary>
public enum ProducerKind
{
    /// <summary>Artisans who make and sell together under one registered name.</summary>
    Cooperative,

    /// <summary>One person.</summary>
    Artisan,

    /// <summary>A workshop with employees.</summary>
    ProductionUnit,

    /// <summary>A company.</summary>
    Enterprise,
}
