namespace CraftGraph.Data.Model;

/// <summary>Kinds of logistics service.</summary>
public enum LogisticsKind
{
    /// <summary>A function of logistics, such as supply or packing.</summary>
    Function,

    /// <summary>A sea port.</summary>
    Port,

    /// <summary>An airport.</summary>
    Airport,
}
