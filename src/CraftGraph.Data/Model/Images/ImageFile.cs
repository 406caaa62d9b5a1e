namespace CraftGraph.Data.Model;

/// <summary>The bytes of an image that was imported, beside it so that lists of images do not read them. Drawings have none: they are drawn when they are asked for.</summary>
public sealed class ImageFile
{
    /// <summary>The greatest size of a file in bytes.</summary>
    public const int MaximumBytes = 2 << 20;

    /// <summary>Key of <see cref="Image"/>.</summary>
    public int ImageId { get; init; }

    /// <summary>Which image.</summary>
    public Image Image { get; init; } = null!;

    /// <summary>The file.</summary>
    public byte[] Content { get; init; } = [];
}
