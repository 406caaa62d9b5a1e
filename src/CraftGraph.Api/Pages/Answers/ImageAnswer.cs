namespace CraftGraph.Api.Pages.Answers;

/// <summary>An image (fragment <c>Picture</c>).</summary>
/// <param name="Url">Its address, by the name under which the site is known to the world.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="AlternativeText">What it shows, in words.</param>
/// <param name="Credit">Who made it.</param>
/// <param name="Licence">Under which terms it may be used.</param>
/// <param name="IsDrawing">Whether it is a drawing that stands for the thing, not a photograph of it.</param>
public sealed record ImageAnswer(Uri Url, int Width, int Height, TextAnswer? AlternativeText, string Credit, string Licence, bool IsDrawing)
{
    /// <summary>Its path on this host, whatever name the reader came by.</summary>
    public string Path => Url.AbsolutePath;
}
