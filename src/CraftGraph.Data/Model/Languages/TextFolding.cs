using System.Collections.Frozen;
using System.Text;

namespace CraftGraph.Data.Model;

/// <summary>
/// Makes spellings of one word equal: lower case, no Latin accents, no Arabic vowel signs, one form of each Arabic
/// letter that is written in several ways, punctuation as single spaces. Needs no ICU, so it gives the same key everywhere.
/// </summary>
/// <remarks>
/// Changing what a text folds to changes stored sort keys: raise <see cref="Version"/> with it, and the next start stores
/// the seed and the demonstration set again. Rows from other sheets get new keys when they are imported again.
/// </remarks>
public static class TextFolding
{
    /// <summary>Number of the folding rules.</summary>
    public const int Version = 2;

    private static readonly FrozenDictionary<char, string> Replacements = Table();

    /// <summary>The folded text, without spaces at its ends; empty for null, for an empty text and for punctuation alone.</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var folded = new StringBuilder(text.Length);
        var spaceIsDue = false;
        foreach (var rune in text.EnumerateRunes())
        {
            // Most letters of most texts, which the rules below leave as they are.
            if (rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value) && !spaceIsDue)
            {
                folded.Append(char.ToLowerInvariant((char)rune.Value));
                continue;
            }

            if (IsDropped(rune))
            {
                continue;
            }

            if (!Rune.IsLetterOrDigit(rune) && !IsMarkInsideAWord(rune))
            {
                spaceIsDue = folded.Length > 0;
                continue;
            }

            if (spaceIsDue)
            {
                folded.Append(' ');
                spaceIsDue = false;
            }

            var lower = Rune.ToLowerInvariant(rune);
            if (lower.IsBmp && Replacements.TryGetValue((char)lower.Value, out var replacement))
            {
                folded.Append(replacement);
            }
            else if (lower.IsBmp)
            {
                folded.Append((char)lower.Value);
            }
            else
            {
                folded.Append(lower.ToString());
            }
        }

        return folded.ToString();
    }

    /// <summary>The words of a text with their places in it. Folded one by one they are the words of the folded text.</summary>
    public static IEnumerable<Range> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = -1;
        var end = 0;
        for (var i = 0; i < text.Length;)
        {
            // Half a surrogate pair is no letter.
            var length = Rune.TryGetRuneAt(text, i, out var rune) ? rune.Utf16SequenceLength : 1;
            if (Rune.IsLetterOrDigit(rune) || IsMarkInsideAWord(rune))
            {
                start = start < 0 ? i : start;
                end = i + length;
            }
            else if (start >= 0 && IsDropped(rune))
            {
                end = i + length;
            }
            else if (start >= 0)
            {
                yield return start..end;
                start = -1;
            }

            i += length;
        }

        if (start >= 0)
        {
            yield return start..end;
        }
    }

    // Combining accents, Arabic vowel and recitation signs, tatweel, and the invisible marks that steer direction and joining.
    private static bool IsDropped(Rune rune) => rune.Value is
        (>= 0x0300 and <= 0x036F) or
        (>= 0x0610 and <= 0x061A) or 0x0640 or (>= 0x064B and <= 0x065F) or 0x0670 or (>= 0x06D6 and <= 0x06ED) or
        (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2069) or 0x00AD or 0xFEFF;

    // The Tifinagh labialization mark is a letter to its readers; Unicode files it under modifiers.
    private static bool IsMarkInsideAWord(Rune rune) => rune.Value is 0x2D6F or 0x2D7F;

    private static FrozenDictionary<char, string> Table()
    {
        var table = new Dictionary<char, string>();
        void Map(string letters, string to)
        {
            foreach (var letter in letters)
            {
                table.Add(letter, to);
            }
        }

        Map("àáâãäåāăąǎȁȃȧạảấầẩẫậắằẳẵặ", "a");
        Map("çćĉċčḉ", "c");
        Map("ďđḍḏḑḓ", "d");
        Map("èéêëēĕėęěȅȇȩẹẻẽếềểễệḗḕɛ", "e");
        Map("ĝğġģǧḡɣ", "g");
        Map("ĥħḥḣ", "h");
        Map("ìíîïĩīĭįıǐȉȋịỉḭḯ", "i");
        Map("ĵǰ", "j");
        Map("ķǩḱḳḵ", "k");
        Map("ĺļľŀłḷḹḻ", "l");
        Map("ḿṁṃ", "m");
        Map("ñńņňŉṅṇṉ", "n");
        Map("òóôõöøōŏőǒǫȍȏȯọỏốồổỗộớờởỡợ", "o");
        Map("ŕŗřȑȓṙṛṝ", "r");
        Map("śŝşšșṡṣṥ", "s");
        Map("ţťŧțṫṭṯ", "t");
        Map("ùúûüũūŭůűųǔȕȗụủứừửữự", "u");
        Map("ŵẁẃẅẇ", "w");
        Map("ýÿŷȳẏỳỵỷỹ", "y");
        Map("źżžẓẕ", "z");
        Map("æǽ", "ae");
        Map("œ", "oe");
        Map("ß", "ss");
        Map("þ", "th");

        Map("أإآٱ", "ا");
        Map("ؤ", "و");
        Map("ئىیې", "ي");
        Map("ة", "ه");
        Map("ک", "ك");

        // The Moroccan g is written with three letters, and left as a plain kaf by many sources.
        Map("گڭݣ", "ك");

        for (var digit = 0; digit <= 9; digit++)
        {
            table.Add((char)('٠' + digit), digit.ToString(System.Globalization.CultureInfo.InvariantCulture));
            table.Add((char)('۰' + digit), digit.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return table.ToFrozenDictionary();
    }
}
