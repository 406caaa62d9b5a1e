using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Answers;

/// <summary>A text of the catalogue (fragment <c>Text</c>).</summary>
/// <param name="Value">The text.</param>
/// <param name="Language">The API's name of its language.</param>
/// <param name="IsFallback">Whether that is another language than was asked for.</param>
public sealed record TextAnswer(string Value, string Language, bool IsFallback)
{
    /// <summary>The text's language.</summary>
    public Language In => Enum.Parse<Language>(Language, ignoreCase: true);
}
