using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Language;

internal sealed partial class SyntaxWriter
{
    private const int LongestLine = 80;

    private void WriteOperation(OperationDefinitionNode operation)
    {
        AppendDescription(operation.Description);
        var isShorthand = operation is
        {
            Operation: OperationKind.Query,
            Description: null,
            Name: null,
            Variables.Count: 0,
            Directives.Count: 0,
        };
        if (!isShorthand)
        {
            Append(NameOf(operation.Operation));
            if (operation.Name is not null)
            {
                Append(" ").Append(operation.Name);
            }

            WriteVariableDefinitions(operation);
            AppendDirectives(operation.Directives);
            Append(" ");
        }

        WriteSelectionSet(operation.SelectionSet);
    }

    private void WriteVariableDefinitions(OperationDefinitionNode operation)
    {
        if (operation.Variables.Count == 0)
        {
            return;
        }

        if (operation.Name is null)
        {
            Append(" ");
        }

        var mark = Mark();
        Append("(");
        AppendJoined(operation.Variables, ", ");
        Append(")");
        if (_lineBreaks > mark.LineBreaks)
        {
            TakeBack(mark);
            Append("(\n");
            AppendJoined(operation.Variables, "\n");
            Append("\n)");
        }
    }

    private void WriteVariableDefinition(VariableDefinitionNode definition)
    {
        AppendDescription(definition.Description);
        Append("$").Append(definition.Variable.Name).Append(": ").Append(definition.Type.ToString()!);
        WriteDefaultValue(definition.DefaultValue);
        AppendDirectives(definition.Directives);
    }

    private void WriteDefaultValue(ValueNode? value)
    {
        if (value is not null)
        {
            Append(" = ");
            WriteValue(value);
        }
    }

    private void WriteFragment(FragmentDefinitionNode fragment)
    {
        AppendDescription(fragment.Description);
        Append("fragment ").Append(fragment.Name).Append(" on ").Append(fragment.TypeCondition.Name);
        AppendDirectives(fragment.Directives);
        Append(" ");
        WriteSelectionSet(fragment.SelectionSet);
    }

    private void WriteSelectionSet(SelectionSetNode selectionSet) => AppendLines("{", selectionSet.Selections, "}");

    private void WriteSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                Append("...").Append(spread.Name);
                AppendDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                Append("...");
                if (fragment.TypeCondition is not null)
                {
                    Append(" on ").Append(fragment.TypeCondition.Name);
                }

                AppendDirectives(fragment.Directives);
                Append(" ");
                WriteSelectionSet(fragment.SelectionSet);
                break;
        }
    }

    private void WriteField(FieldNode field)
    {
        var line = Mark();
        if (field.Alias is not null)
        {
            Append(field.Alias).Append(": ");
        }

        Append(field.Name);
        var beforeArguments = Mark();
        WriteArguments(field.Arguments);
        if (field.Arguments.Count > 0 && LengthSince(line) > LongestLine)
        {
            TakeBack(beforeArguments);
            AppendLines("(", field.Arguments, ")");
        }

        AppendDirectives(field.Directives);
        if (field.SelectionSet is not null)
        {
            Append(" ");
            WriteSelectionSet(field.SelectionSet);
        }
    }

    private void WriteArguments(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count > 0)
        {
            Append("(");
            AppendJoined(arguments, ", ");
            Append(")");
        }
    }

    private void WriteDirective(DirectiveNode directive)
    {
        Append("@").Append(directive.Name);
        WriteArguments(directive.Arguments);
    }

    private static string NameOf(OperationKind operation) => operation switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };
}
