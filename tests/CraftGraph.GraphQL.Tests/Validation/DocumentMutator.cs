using System.Text.RegularExpressions;

namespace CraftGraph.GraphQL.Tests.Validation;

/// <summary>Makes documents that are a little wrong out of others. The same seed makes the same documents.</summary>
internal sealed partial class DocumentMutator(int seed, IReadOnlyList<string> documents)
{
    private static readonly string[] Fillers =
    [
        "null", "true", "1", "-7", "2.5", "\"text\"", "[]", "{}", "CARPETS", "$v", "...", "{", "}", "(", ")", "[", "]", "!", ":", "@",
    ];

    // Chosen for repeatability, not for secrecy.
#pragma warning disable CA5394
    private readonly Random _random = new(seed);
    private readonly List<List<string>> _documents = [.. documents.Select(Split)];
    private readonly List<string> _names = [.. documents.SelectMany(Split).Where(IsName).Distinct()];

    /// <summary>The next document; it need not parse.</summary>
    public string Next()
    {
        var tokens = Pick(_documents).ToList();
        for (var count = _random.Next(1, 4); count > 0 && tokens.Count > 0; count--)
        {
            Change(tokens, _random.Next(tokens.Count));
        }

        return string.Concat(tokens.Select(token => token + (_random.Next(12) == 0 ? "\n" : " ")));
    }

    private void Change(List<string> tokens, int at)
    {
        switch (_random.Next(8))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, Pick(Fillers));
                break;
            case 2:
                tokens[at] = Pick(Fillers);
                break;
            case 3:
                var length = Math.Min(_random.Next(1, 12), tokens.Count - at);
                tokens.InsertRange(_random.Next(tokens.Count + 1), tokens.GetRange(at, length));
                break;
            case 4:
                tokens.RemoveRange(at, Math.Min(_random.Next(1, 6), tokens.Count - at));
                break;
            default:
                // Most mistakes are a name that is another.
                var name = tokens.FindIndex(at, IsName);
                if (name >= 0)
                {
                    tokens[name] = _random.Next(4) == 0 ? Misspell(tokens[name]) : Pick(_random.Next(2) == 0 ? _names : tokens);
                }

                break;
        }
    }

    private string Misspell(string name)
    {
        var at = _random.Next(name.Length);
        return _random.Next(3) switch
        {
            0 => name.Insert(at, "x"),
            1 when name.Length > 1 => name.Remove(at, 1),
            _ => string.Concat(name.AsSpan(0, at), name[at..].ToUpperInvariant()),
        };
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
#pragma warning restore CA5394

    private static bool IsName(string token) => char.IsAsciiLetter(token[0]) || token[0] == '_';

    private static List<string> Split(string document) => [.. Token().Matches(document).Select(match => match.Value)];

    [GeneratedRegex("""[_A-Za-z]\w*|\"\"\"[\s\S]*?\"\"\"|"(?:\\.|[^"\\])*"|-?\d[\w.+-]*|\.\.\.|[!$&():=@\[\]{|}]""")]
    private static partial Regex Token();
}
