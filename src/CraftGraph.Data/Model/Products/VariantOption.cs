namespace CraftGraph.Data.Model;

/// <summary>In what variants of an article differ.</summary>
public enum VariantOption
{
    /// <summary>The colour.</summary>
    Color,

    /// <summary>The size.</summary>
    Size,
}
