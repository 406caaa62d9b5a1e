using System.Globalization;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Language;

internal sealed partial class SyntaxWriter
{
    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                Append("$").Append(variable.Name);
                break;
            case IntValueNode number:
                Append(number.Text);
                break;
            case FloatValueNode number:
                Append(number.Text);
                break;
            case StringValueNode text:
                WriteString(text);
                break;
            case BooleanValueNode flag:
                Append(flag.Value ? "true" : "false");
                break;
            case NullValueNode:
                Append("null");
                break;
            case EnumValueNode name:
                Append(name.Name);
                break;
            case ListValueNode list:
                Append("[");
                AppendJoined(list.Items, ", ");
                Append("]");
                break;
            case ObjectValueNode fields:
                Append("{");
                AppendJoined(fields.Fields, ", ");
                Append("}");
                break;
        }
    }

    private void WriteNamedValue(string name, ValueNode value)
    {
        Append(name).Append(": ");
        WriteValue(value);
    }

    private void WriteString(StringValueNode text)
    {
        // A block that was made by code may hold what no block can say.
        if (text.IsBlock && BlockString.Keeps(text.Value))
        {
            Append(BlockString.Print(text.Value));
            return;
        }

        _text.Append('"');
        foreach (var character in text.Value)
        {
            _ = character switch
            {
                '"' => _text.Append("\\\""),
                '\\' => _text.Append("\\\\"),
                '\b' => _text.Append("\\b"),
                '\f' => _text.Append("\\f"),
                '\n' => _text.Append("\\n"),
                '\r' => _text.Append("\\r"),
                '\t' => _text.Append("\\t"),
                < ' ' or (>= '\u007F' and <= '\u009F') =>
                    _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => _text.Append(character),
            };
        }

        _text.Append('"');
    }
}
