using System.Text;
using System.Text.RegularExpressions;

namespace CraftGraph.Api.Tests.Fuzzing;

/// <summary>Spoils texts: by their tokens, which keeps most of their form, or by their bytes, which keeps nothing.</summary>
/// <param name="random">Decides.</param>
internal sealed partial class Mutations(Random random)
{
    private static readonly string[] Insertions =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "...", "|", "&", "=", "\"", "\"\"\"", "\\", "#", "-", ".", "0", "1e9", "null", "true", "on", "query",
        "mutation", "subscription", "fragment", "__typename", "__schema { types { name } }", "$v0", "@skip(if: true)", "@defer", "@stream", "\\uD83D", "\\u{1F9F5}",
        "\0", "\uFEFF", "\u2028", "é", "\r", "first", "where: {}", "order: []", "extend", "type T { a: Int }", "@a @a",
    ];

    /// <summary>The text with some of its tokens dropped, doubled, swapped or put in.</summary>
    public string Tokens(string text)
    {
        var tokens = Token().Matches(text).Select(match => match.Value).ToList();
        for (var times = random.Next(1, 4); times > 0 && tokens.Count > 0; times--)
        {
            var i = random.Next(tokens.Count);
            var other = random.Next(tokens.Count);
            switch (random.Next(6))
            {
                case 0:
                    tokens.RemoveAt(i);
                    break;
                case 1:
                    tokens.Insert(i, tokens[other]);
                    break;
                case 2:
                    (tokens[i], tokens[other]) = (tokens[other], tokens[i]);
                    break;
                case 3:
                    tokens[i] = tokens[other];
                    break;
                case 4:
                    tokens.InsertRange(i, tokens.GetRange(Math.Min(i, other), Math.Abs(i - other)));
                    break;
                default:
                    tokens.Insert(i, Insertions[random.Next(Insertions.Length)]);
                    break;
            }
        }

        return string.Join(' ', tokens);
    }

    /// <summary>The text's bytes with some of them changed, dropped, doubled or cut off.</summary>
    public byte[] Bytes(byte[] text)
    {
        var bytes = text.ToList();
        for (var times = random.Next(1, 5); times > 0 && bytes.Count > 0; times--)
        {
            var i = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[i] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[i] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(i, Math.Min(random.Next(1, 9), bytes.Count - i));
                    break;
                case 3:
                    bytes.InsertRange(i, bytes.GetRange(i, Math.Min(random.Next(1, 33), bytes.Count - i)));
                    break;
                case 4 when random.Next(4) == 0:
                    bytes.RemoveRange(i, bytes.Count - i);
                    break;
                default:
                    bytes.InsertRange(i, Encoding.UTF8.GetBytes(Insertions[random.Next(Insertions.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }

    [GeneratedRegex("""\.\.\.|"[^"]*"|[\w.]+|\S""")]
    private static partial Regex Token();
}
