using System.Text;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Merging;

/// <summary>
/// Writes arguments so that two sets have one text exactly when they are identical: names in order, texts with their length.
/// </summary>
internal static class ArgumentSignature
{
    /// <summary>The text of a set of arguments; empty for none.</summary>
    public static string Of(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count == 0)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        foreach (var argument in arguments.OrderBy(argument => argument.Name, StringComparer.Ordinal))
        {
            text.Append(argument.Name).Append(':');
            Write(argument.Value, text);
        }

        return text.ToString();
    }

    private static void Write(ValueNode value, StringBuilder text)
    {
        switch (value)
        {
            case VariableNode variable:
                text.Append('$').Append(variable.Name);
                break;
            case IntValueNode number:
                text.Append(number.Text);
                break;
            case FloatValueNode number:
                text.Append('f').Append(number.Text);
                break;
            case StringValueNode characters:
                text.Append(characters.IsBlock ? 'b' : 's').Append(characters.Value.Length).Append('"').Append(characters.Value);
                break;
            case BooleanValueNode flag:
                text.Append(flag.Value ? "true" : "false");
                break;
            case EnumValueNode name:
                text.Append('#').Append(name.Name);
                break;
            case ListValueNode list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Write(item, text);
                }

                text.Append(']');
                break;
            case ObjectValueNode fields:
                text.Append('{');
                foreach (var field in fields.Fields.OrderBy(field => field.Name, StringComparer.Ordinal))
                {
                    text.Append(field.Name).Append(':');
                    Write(field.Value, text);
                }

                text.Append('}');
                break;
            default:
                text.Append("null");
                break;
        }

        text.Append(',');
    }
}
