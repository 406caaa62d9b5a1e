using CraftGraph.Data.Model;

namespace CraftGraph.Data.Demonstration;

/// <summary>Takes a language from some texts, as real registers have it, so that the fall-back can be seen.</summary>
internal static class MissingLanguages
{
    /// <summary>The text, without English in one of nine, without Arabic in one of nine, without both in a few.</summary>
    public static LocalizedText Drop(LocalizedText text, int number) => text with
    {
        Ar = number % 9 == 4 ? null : text.Ar,
        En = number % 9 == 7 || number % 36 == 4 ? null : text.En,
    };
}
