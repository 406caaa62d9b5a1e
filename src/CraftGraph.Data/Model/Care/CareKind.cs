namespace CraftGraph.Data.Model;

/// <summary>What an instruction for care is about. Those of textiles are the processes of ISO 3758.</summary>
public enum CareKind
{
    /// <summary>Washing at home, of textiles.</summary>
    Washing,

    /// <summary>Bleaching, of textiles.</summary>
    Bleaching,

    /// <summary>Drying in a tumble dryer, of textiles.</summary>
    TumbleDrying,

    /// <summary>Drying in the air, of textiles.</summary>
    NaturalDrying,

    /// <summary>Ironing, of textiles.</summary>
    Ironing,

    /// <summary>Professional dry cleaning, of textiles.</summary>
    DryCleaning,

    /// <summary>Professional wet cleaning, of textiles.</summary>
    WetCleaning,

    /// <summary>Whether food may touch it.</summary>
    FoodContact,

    /// <summary>Whether it stands a dishwasher.</summary>
    Dishwashing,

    /// <summary>How it is cleaned otherwise.</summary>
    Cleaning,

    /// <summary>What it is kept from.</summary>
    Protection,

    /// <summary>What is done to it from time to time, or before its first use.</summary>
    Upkeep,
}
