using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Introspection;

namespace CraftGraph.GraphQL.Validation.Merging;

/// <summary>Collects what selection sets select, each once for each type that it is made on.</summary>
internal sealed class FieldCollector(ValidationContext context)
{
    // Ordinary documents repeat a field a few times, and each repetition is told of in errors. Beyond that,
    // identical fields are one: comparing them cannot find another kind of conflict.
    private const int MaxCopies = 8;

    private readonly Dictionary<(NamedType? ParentType, SelectionSetNode), SelectedFields> _collected = [];
    private readonly FieldSignatures _signatures = new();

    /// <summary>What a selection set selects on a type.</summary>
    public SelectedFields Collect(NamedType? parentType, SelectionSetNode selectionSet)
    {
        if (_collected.TryGetValue((parentType, selectionSet), out var known))
        {
            return known;
        }

        var selected = new SelectedFields();
        Collect(parentType, selectionSet, selected);
        foreach (var fields in selected.ByResponseName.Values.Where(fields => fields.Count > MaxCopies))
        {
            var copies = new Dictionary<(NamedType?, int), int>();
            fields.RemoveAll(field =>
            {
                var key = (field.ParentType, _signatures.Of(field.Node));
                var count = copies.GetValueOrDefault(key);
                copies[key] = count + 1;
                return count >= MaxCopies;
            });
        }

        return _collected[(parentType, selectionSet)] = selected;
    }

    /// <summary>What a fragment selects.</summary>
    public SelectedFields Collect(FragmentDefinitionNode fragment) =>
        Collect(context.Schema.FindType(fragment.TypeCondition.Name), fragment.SelectionSet);

    private void Collect(NamedType? parentType, SelectionSetNode selectionSet, SelectedFields selected)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    var definition = parentType is null ? null : MetaFields.Find(context.Schema, parentType, field.Name);
                    if (!selected.ByResponseName.TryGetValue(field.ResponseName, out var fields))
                    {
                        selected.ByResponseName.Add(field.ResponseName, fields = []);
                    }

                    fields.Add(new(parentType, field, definition));
                    break;
                case FragmentSpreadNode spread:
                    selected.AddFragment(spread.Name);
                    break;
                case InlineFragmentNode inline:
                    var type = inline.TypeCondition is { } condition ? context.Schema.FindType(condition.Name) : parentType;
                    Collect(type, inline.SelectionSet, selected);
                    break;
            }
        }
    }
}
