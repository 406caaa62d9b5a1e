namespace CraftGraph.Api.Images;

/// <summary>The addresses of images.</summary>
internal static class ImageAddress
{
    /// <summary>The file of a drawing in a version of its content.</summary>
    public const string Route = "/images/{slug}.{version}.svg";

    /// <summary>The address of a file. Another content has another address.</summary>
    public static string File(string origin, string slug, string version) => $"{origin}/images/{slug}.{version}.svg";
}
