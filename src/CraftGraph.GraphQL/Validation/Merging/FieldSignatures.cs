using System.Globalization;
using System.Text;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Merging;

/// <summary>
/// Numbers fields so that two have one number when they ask for the same thing, all the way down. Directives do not
/// count, except the one that streams a list, since they change whether but not what a field answers.
/// </summary>
internal sealed class FieldSignatures
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, int> _selectionSets = [];

    /// <summary>The number of what a field asks for.</summary>
    public int Of(FieldNode field) => Number(Describe(field));

    private int Of(SelectionSetNode selectionSet)
    {
        if (!_selectionSets.TryGetValue(selectionSet, out var number))
        {
            var text = new StringBuilder();
            foreach (var selection in selectionSet.Selections)
            {
                text.Append(CultureInfo.InvariantCulture, $"{Number(Describe(selection))} ");
            }

            _selectionSets[selectionSet] = number = Number(text.ToString());
        }

        return number;
    }

    private string Describe(SelectionNode selection) => selection switch
    {
        FieldNode field =>
            $"{field.ResponseName}:{field.Name}({ArgumentSignature.Of(field.Arguments)})" +
            $"{(field.Directives.Any(directive => directive.Name == "stream") ? "@" : string.Empty)}" +
            $"{(field.SelectionSet is { } inner ? $"{{{Of(inner)}}}" : string.Empty)}",
        FragmentSpreadNode spread => $"...{spread.Name}",
        InlineFragmentNode inline => $"... on {inline.TypeCondition}{{{Of(inline.SelectionSet)}}}",
        _ => throw new ArgumentException($"{selection.GetType().Name} is no selection.", nameof(selection)),
    };

    private int Number(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers[text] = number = _numbers.Count;
        }

        return number;
    }
}
