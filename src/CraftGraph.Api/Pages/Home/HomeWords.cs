using CraftGraph.Api.Pages.Words;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Home;

/// <summary>The words of the first page.</summary>
internal static class HomeWords
{
    public static LocalizedText Lead { get; } = SiteWords.Of(
        "الجهات وحرفها، من يمارسها، ما يصنعونه، أين يباع، والعلامات التي تضمنه.",
        "Les régions et leurs métiers, celles et ceux qui les exercent, ce qu’ils fabriquent, où le trouver et les labels qui en répondent.",
        "Regions and their trades, the people who practise them, what they make, where to find it, and the labels that vouch for it.");
}
