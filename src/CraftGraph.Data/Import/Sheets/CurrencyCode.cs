namespace CraftGraph.Data.Import.Sheets;

/// <summary>Codes of currencies as sheets write them.</summary>
internal static class CurrencyCode
{
    /// <summary>Whether it has the form of an ISO 4217 code: three capital letters.</summary>
    public static bool IsWellFormed(string code) => code.Length == 3 && code.All(char.IsAsciiLetterUpper);
}
