namespace CraftGraph.Data.Model;

/// <summary>A picture of an article, a maker, a place or a circuit. Several may show the same one.</summary>
public sealed class Image : CatalogueEntity
{
    /// <summary>Its own key, such as <c>carpet-3</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>True width in pixels.</summary>
    public int Width { get; set; }

    /// <summary>True height in pixels.</summary>
    public int Height { get; set; }

    /// <summary>What it shows, for whoever does not see it.</summary>
    public LocalizedText Alternative { get; set; } = LocalizedText.None;

    /// <summary>Who made it.</summary>
    public string Credit { get; set; } = "";

    /// <summary>On what terms it may be used.</summary>
    public string Licence { get; set; } = "";

    /// <summary>True for a drawing, which shows no article, place or person that exists.</summary>
    public bool IsDrawing { get; set; }

    /// <summary>Type of its file, such as <c>image/svg+xml</c>.</summary>
    public string MediaType { get; set; } = "";

    /// <summary>Size of its file in bytes.</summary>
    public int ByteSize { get; set; }

    /// <summary>Stands for the bytes of its file: the same for the same bytes. Sixteen hexadecimal digits.</summary>
    public string ContentVersion { get; set; } = "";

    /// <summary>Its file; null for a drawing, which is drawn when it is asked for.</summary>
    public ImageFile? File { get; set; }

    internal override string ImportKey => Slug;
}
