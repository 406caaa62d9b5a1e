namespace CraftGraph.Data.Model;

/// <summary>A language in which visitors are received.</summary>
public sealed class SpokenLanguage : NamedFact
{
    /// <summary>Its tag of BCP 47, such as <c>en</c> or, for Tashelhit written in Tifinagh, <c>shi-Tfng</c>.</summary>
    public string Tag { get; set; } = "";

    /// <summary>The visits on which it is spoken.</summary>
    public ICollection<Visit> Visits { get; } = [];
}
