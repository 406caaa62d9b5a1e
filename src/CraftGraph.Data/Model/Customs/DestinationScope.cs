namespace CraftGraph.Data.Model;

/// <summary>To which destinations a document of an export belongs.</summary>
public enum DestinationScope
{
    /// <summary>To each.</summary>
    Everywhere,

    /// <summary>To the countries of its groups.</summary>
    Groups,

    /// <summary>To some, which the source does not name one by one: whoever ships there has to ask.</summary>
    SomeCountries,
}
