using System.Globalization;
using System.Text;
using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Shapes;

/// <summary>What a variable's value is made of: absent, null, a leaf, or the fields and items that an object or list has.</summary>
/// <param name="variable">The variable.</param>
/// <param name="withLeaves">Whether the values of leaves count too, as those of an order do, and not only that there is one.</param>
internal sealed class VariableStructureQuestion(VariablePlan variable, bool withLeaves) : ShapeQuestion
{
    private static readonly ShapeAnswer Absent = new(0);
    private static readonly ShapeAnswer Null = new(1);
    private static readonly ShapeAnswer Leaf = new(2);

    public override ShapeAnswer Ask(OperationContext context)
    {
        if (!context.Variables.IsPresent(variable.Index))
        {
            return Absent;
        }

        var value = context.Variables[variable.Index];
        if (value is null)
        {
            return Null;
        }

        if (variable.Type.Named is LeafType && !withLeaves)
        {
            return Leaf;
        }

        var structure = new StringBuilder();
        Append(structure, value, variable.Type.Named is LeafType);
        return new(3, structure.ToString());
    }

    private void Append(StringBuilder structure, object? value, bool isLeaf)
    {
        switch (value)
        {
            case null:
                structure.Append('0');
                break;
            case IReadOnlyDictionary<string, object?> fields:
                structure.Append('{');
                foreach (var (name, field) in fields)
                {
                    structure.Append(name).Append(':');
                    Append(structure, field, isLeaf);
                    structure.Append(',');
                }

                structure.Append('}');
                break;

            // A list of leaves is one parameter, whatever its length; a list of objects is as many conditions.
            case IReadOnlyList<object?> items when withLeaves || items.Any(item => item is IReadOnlyDictionary<string, object?> or null):
                structure.Append('[');
                foreach (var item in items)
                {
                    Append(structure, item, isLeaf);
                    structure.Append(',');
                }

                structure.Append(']');
                break;
            default:
                structure.Append('_');
                if (withLeaves)
                {
                    structure.Append(CultureInfo.InvariantCulture, $"{value}");
                }

                break;
        }
    }
}
