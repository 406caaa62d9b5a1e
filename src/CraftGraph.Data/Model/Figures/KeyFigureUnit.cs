namespace CraftGraph.Data.Model;

/// <summary>What a figure, a target or a quantity counts.</summary>
public enum KeyFigureUnit
{
    /// <summary>People.</summary>
    Persons,

    /// <summary>Units of production.</summary>
    Units,

    /// <summary>Moroccan dirhams.</summary>
    MoroccanDirhams,

    /// <summary>Parts of a hundred.</summary>
    Percent,

    /// <summary>Projects of a plan.</summary>
    Projects,

    /// <summary>Axes of a plan.</summary>
    Axes,

    /// <summary>Cooperatives.</summary>
    Cooperatives,

    /// <summary>Shops and workshops.</summary>
    Shops,

    /// <summary>Trades.</summary>
    Trades,

    /// <summary>Marks and labels.</summary>
    Marks,

    /// <summary>Firms.</summary>
    Firms,

    /// <summary>Holders of a label.</summary>
    Holders,

    /// <summary>Jobs.</summary>
    Jobs,

    /// <summary>People who completed a training.</summary>
    Graduates,

    /// <summary>Premises for artisans.</summary>
    Premises,

    /// <summary>Dollars of the United States.</summary>
    UsDollars,
}
