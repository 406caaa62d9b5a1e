using System.Collections.Frozen;
using System.Text;

namespace CraftGraph.Data.Import;

/// <summary>The words of a column and what they stand for.</summary>
internal sealed class SheetWords<TValue>
    where TValue : struct, Enum
{
    private readonly FrozenDictionary<string, TValue> _values;

    /// <summary>The names of the values in snake case, such as <c>historic_square</c>.</summary>
    public SheetWords()
        : this([.. Enum.GetValues<TValue>().Select(value => (SnakeCase(value.ToString()), value))])
    {
    }

    /// <summary>Words of the sheet's own.</summary>
    public SheetWords(params (string Word, TValue Value)[] words) =>
        _values = words.ToFrozenDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>What the word stands for; null for none of them, and for null.</summary>
    public TValue? Find(string? word) => word is not null && _values.TryGetValue(word, out var value) ? value : null;

    /// <summary>The words, for a reader who used none of them.</summary>
    public override string ToString() => string.Join(", ", _values.Keys.Order(StringComparer.Ordinal));

    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && snake.Length > 0)
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }
}
