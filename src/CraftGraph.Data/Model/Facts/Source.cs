namespace CraftGraph.Data.Model;

/// <summary>A document, page or data set in which facts were read.</summary>
public sealed class Source : CatalogueEntity
{
    /// <summary>The register's key; for a citation that the register lacks, a key made from its text.</summary>
    public required string Slug { get; init; }

    /// <summary>Title with its address in brackets, as the register gives it.</summary>
    public string TitleAndAddress { get; set; } = "";

    /// <summary>What kind of source it is.</summary>
    public SourceKind Kind { get; set; }

    /// <summary>The place inside <see cref="Whole"/> or the remark on it, in English; null for a whole source.</summary>
    public string? Locator { get; set; }

    /// <summary>Key of <see cref="Whole"/>.</summary>
    public int? WholeId { get; set; }

    /// <summary>The source of which this citation names a part; null for a whole source.</summary>
    public Source? Whole { get; set; }

    internal override string ImportKey => Slug;
}
