namespace CraftGraph.Data.Model;

/// <summary>A value that an option of variants may have, such as the colour indigo.</summary>
public sealed class OptionValue : NamedFact
{
    /// <summary>Of which option.</summary>
    public VariantOption Option { get; set; }

    /// <summary>Place among the values of its option, from 1.</summary>
    public int Position { get; set; }
}
