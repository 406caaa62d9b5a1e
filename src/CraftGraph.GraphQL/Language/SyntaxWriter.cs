using System.Text;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Language;

/// <summary>Collects the text of nodes. It knows how deep it is indented, and can take back what did not fit.</summary>
internal sealed partial class SyntaxWriter
{
    private const int IndentWidth = 2;
    private readonly StringBuilder _text = new();
    private int _indent;
    private int _lineBreaks;

    /// <summary>The text so far.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Writes any node.</summary>
    /// <exception cref="ArgumentException">The node is of a kind that the grammar does not have.</exception>
    public void Write(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                WriteDocument(document);
                break;
            case TypeSystemDefinitionNode definition:
                WriteTypeSystemDefinition(definition);
                break;
            case OperationDefinitionNode operation:
                WriteOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WriteFragment(fragment);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            case SelectionSetNode selectionSet:
                WriteSelectionSet(selectionSet);
                break;
            case SelectionNode selection:
                WriteSelection(selection);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            case ObjectFieldNode field:
                WriteNamedValue(field.Name, field.Value);
                break;
            case ArgumentNode argument:
                WriteNamedValue(argument.Name, argument.Value);
                break;
            case DirectiveNode directive:
                WriteDirective(directive);
                break;
            case TypeNode type:
                Append(type.ToString()!);
                break;
            default:
                WriteTypeSystemPart(node);
                break;
        }
    }

    private void WriteDocument(DocumentNode document)
    {
        var isFirst = true;
        foreach (var definition in document.Definitions)
        {
            if (!isFirst)
            {
                Append("\n\n");
            }

            isFirst = false;
            Write(definition);
        }
    }

    private SyntaxWriter Append(string text)
    {
        var lineBreak = text.IndexOf('\n', StringComparison.Ordinal);
        var start = 0;
        while (lineBreak >= 0)
        {
            _text.Append(text, start, lineBreak - start);
            AppendLine();
            start = lineBreak + 1;
            lineBreak = text.IndexOf('\n', start);
        }

        _text.Append(text, start, text.Length - start);
        return this;
    }

    private void AppendLine()
    {
        _text.Append('\n').Append(' ', _indent * IndentWidth);
        _lineBreaks++;
    }

    private void AppendJoined<T>(IReadOnlyList<T> nodes, string separator)
        where T : SyntaxNode
    {
        for (var index = 0; index < nodes.Count; index++)
        {
            if (index > 0)
            {
                Append(separator);
            }

            Write(nodes[index]);
        }
    }

    /// <summary>Writes each node on a line of its own, one level deeper, between two lines that hold the marks.</summary>
    private void AppendLines<T>(string open, IReadOnlyList<T> nodes, string close)
        where T : SyntaxNode
    {
        Append(open);
        _indent++;
        AppendLine();
        AppendJoined(nodes, "\n");
        _indent--;
        AppendLine();
        Append(close);
    }

    /// <summary>Writes a block in braces after a space, or nothing when there is nothing in it.</summary>
    private void AppendBlock<T>(IReadOnlyList<T> nodes)
        where T : SyntaxNode
    {
        if (nodes.Count > 0)
        {
            AppendLines(" {", nodes, "}");
        }
    }

    private void AppendDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        if (directives.Count > 0)
        {
            Append(" ");
            AppendJoined(directives, " ");
        }
    }

    private void AppendDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            WriteString(description);
            AppendLine();
        }
    }

    /// <summary>A place in the text to measure from, or to come back to.</summary>
    private (int Length, int LineBreaks) Mark() => (_text.Length, _lineBreaks);

    /// <summary>The characters since a mark, indentation not counted.</summary>
    private int LengthSince((int Length, int LineBreaks) mark) =>
        _text.Length - mark.Length - ((_lineBreaks - mark.LineBreaks) * _indent * IndentWidth);

    private void TakeBack((int Length, int LineBreaks) mark) => (_text.Length, _lineBreaks) = mark;
}
