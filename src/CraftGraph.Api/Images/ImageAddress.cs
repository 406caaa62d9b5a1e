namespace CraftGraph.Api.Images;

/// <summary>The addresses of images.</summary>
internal static class ImageAddress
{
    /// <summary>The file of an image in a version of its content.</summary>
    public const string Route = "/images/{slug}.{version}.{ending}";

    /// <summary>The address of a file. Another content has another address.</summary>
    public static string File(string origin, string slug, string version, string mediaType) => $"{origin}/images/{slug}.{version}.{EndingOf(mediaType)}";

    // What browsers save a file of the type as.
    private static string EndingOf(string mediaType) => mediaType switch
    {
        "image/png" => "png",
        "image/jpeg" => "jpg",
        "image/webp" => "webp",
        _ => "svg",
    };
}
