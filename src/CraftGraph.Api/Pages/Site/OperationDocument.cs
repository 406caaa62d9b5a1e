using System.Text.RegularExpressions;

namespace CraftGraph.Api.Pages.Site;

/// <summary>The text of an operation that a page asks, with the fragments that it spreads.</summary>
/// <remarks>Operations and fragments are files beside the pages, named after the one definition in each: <c>ProductPage.graphql</c>.</remarks>
internal static partial class OperationDocument
{
    /// <summary>The text of an operation.</summary>
    /// <param name="name">The operation's name.</param>
    public static string Load(string name)
    {
        var texts = new List<string> { Read(name) };
        var known = new HashSet<string> { name };
        for (var i = 0; i < texts.Count; i++)
        {
            texts.AddRange(from spread in Spreads().Matches(texts[i]) let fragment = spread.Groups[1].Value where known.Add(fragment) select Read(fragment));
        }

        return string.Join('\n', texts);
    }

    private static string Read(string name)
    {
        var assembly = typeof(OperationDocument).Assembly;
        using var stream = assembly.GetManifestResourceStream($"{name}.graphql")
            ?? throw new InvalidOperationException($"No page has an operation or a fragment {name}.graphql.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\.\.\.\s*(?!on\b)(\w+)")]
    private static partial Regex Spreads();
}
