using System.Text;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Tests.Generation;

/// <summary>Texts and names, with what is awkward in a string: quotation marks, line ends, control characters, scripts and planes.</summary>
internal static class GeneratedText
{
    private static readonly string[] Pieces =
    [
        "a", " ", "\n", "\"", "\\", "\"\"\"", "\t", "  ", "\r", "\r\n", "\n\n", "\n  ", "#", "{", "é", "ⵣ", "ز", "\u200f", "😀", "\ud800\udc00",
        "\u0000", "\u0007", "\u001f", "\u007f", "\u0085", "\u2028", "\ufeff", "\uffff", "\\u00e9", "\\n", "'", "$", "word", "un long mot qui tient de la place",
    ];

    private static readonly string[] Words =
    [
        "a", "b", "on", "query", "fragment", "type", "true", "null", "_", "__x", "input", "extend", "repeatable", "implements", "A1", "schema", "e5", "subscription",
    ];

    public static string Text(Choices choices)
    {
        var text = new StringBuilder();
        foreach (var piece in choices.Many(0, 6, _ => choices.Pick(Pieces)))
        {
            text.Append(piece);
        }

        return text.ToString();
    }

    /// <summary>A string, as a block where a block can hold it.</summary>
    public static StringValueNode String(Choices choices)
    {
        var value = Text(choices);
        return new() { Value = value, IsBlock = choices.OneIn(2) && BlockString.Keeps(value) };
    }

    /// <summary>A description, mostly none.</summary>
    public static StringValueNode? Description(Choices choices) => choices.OneIn(4) ? String(choices) : null;

    /// <summary>Any name that the grammar has, keywords among them.</summary>
    public static string Name(Choices choices) => choices.Pick(Words);
}
