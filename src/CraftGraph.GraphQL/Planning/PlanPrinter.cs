using System.Collections;
using System.Globalization;
using System.Text;
using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Planning;

/// <summary>Writes a plan as text for tests and people: one line for each field, what is asked of it indented below.</summary>
/// <remarks>
/// A line reads <c>responseName: Parent.field(argument: value) if $a and not $b unless $c -> how it is planned</c>. Selections on an abstract type
/// are written once for each of its object types, under the type's name. In a plan for responses in parts, fields that come later stand below
/// <c>... later with "label"</c>, and a list whose items do reads <c>streamed from 10 with "label"</c>.
/// </remarks>
public static class PlanPrinter
{
    /// <summary>The text, each line ending with a line feed.</summary>
    public static string Print(OperationPlan plan)
    {
        var text = new StringBuilder();
        text.Append(plan.Operation.Operation.ToString().ToLowerInvariant());
        if (plan.Operation.Name is { } name)
        {
            text.Append(' ').Append(name);
        }

        if (plan.Variables.Count > 0)
        {
            text.Append('(').AppendJoin(", ", plan.Variables.Select(Describe)).Append(')');
        }

        text.Append('\n');
        Append(plan.Root, plan.Schema, 1, text);
        return text.ToString();
    }

    private static string Describe(VariablePlan variable) =>
        $"${variable.Name}: {variable.Type}{(variable.Default is { } value ? $" = {Describe(value.Value)}" : "")}";

    private static void Append(SelectionSetPlan selection, Schema schema, int depth, StringBuilder text)
    {
        Append(selection.IsInParts ? selection.Now : selection.Fields, schema, depth, text);
        foreach (var part in selection.Later)
        {
            Indent(depth, text).Append("... later").Append(Labelled([.. part.Usages.Select(usage => usage.Label)])).Append('\n');
            Append(part.Fields, schema, depth + 1, text);
        }
    }

    private static void Append(IReadOnlyList<FieldPlan> fields, Schema schema, int depth, StringBuilder text)
    {
        foreach (var field in fields)
        {
            Indent(depth, text).Append(field.ResponseName).Append(": ").Append(field.ParentType.Name).Append('.').Append(field.Field.Name);
            if (field.Arguments.Count > 0)
            {
                text.Append('(').AppendJoin(", ", field.Arguments.Select(pair => $"{pair.Key}: {Describe(pair.Value)}")).Append(')');
            }

            if (field.Condition is { } condition)
            {
                AppendWays(" if ", condition.Ways, text);
                AppendWays(" unless ", condition.Unless, text);
            }

            if (field.Stream is { } stream)
            {
                text.Append(" streamed from ").Append(stream.InitialCount is null ? "0" : Describe(stream.InitialCount)).Append(Labelled([stream.Label]));
            }

            if (field.Planned is { } planned)
            {
                text.Append(" -> ").Append(planned);
            }

            text.Append('\n');
            AppendSelections(field, schema, depth + 1, text);
        }
    }

    private static void AppendSelections(FieldPlan field, Schema schema, int depth, StringBuilder text)
    {
        if (field.Field.Type.Named is ObjectType type)
        {
            Append(field.GetSelection(type), schema, depth, text);
            return;
        }

        foreach (var possible in schema.GetPossibleTypes(field.Field.Type.Named))
        {
            Indent(depth, text).Append(possible.Name).Append('\n');
            Append(field.GetSelection(possible), schema, depth + 1, text);
        }
    }

    private static void AppendWays(string word, IReadOnlyList<IReadOnlyList<VariableTest>> ways, StringBuilder text)
    {
        if (ways.Any(way => way.Count > 0))
        {
            text.Append(word).AppendJoin(" or ", ways.Select(Describe));
        }
    }

    private static string Labelled(IReadOnlyList<string?> labels) =>
        labels.Any(label => label is not null) ? $" with {string.Join(" and ", labels.OfType<string>().Select(label => $"\"{label}\""))}" : "";

    private static StringBuilder Indent(int depth, StringBuilder text) => text.Append(' ', depth * 2);

    private static string Describe(IReadOnlyList<VariableTest> way) =>
        string.Join(" and ", way.Select(test => test.Expected ? $"${test.Variable.Name}" : $"not ${test.Variable.Name}"));

    private static string Describe(InputTemplate template) => template switch
    {
        VariableTemplate { Default: null } variable => $"${variable.Variable.Name}",
        VariableTemplate variable => $"${variable.Variable.Name} or {Describe(variable.Default!.Value)}",
        ListTemplate list => $"[{string.Join(", ", list.Items.Select(Describe))}]",
        ObjectTemplate input => $"{{{string.Join(", ", input.Fields.Select(pair => $"{pair.Key}: {Describe(pair.Value)}"))}}}",
        ConstantTemplate constant => Describe(constant.Value),
        _ => template.ToString() ?? "",
    };

    private static string Describe(object? value) => value switch
    {
        null => "null",
        true => "true",
        false => "false",
        string text => $"\"{text}\"",
        IReadOnlyDictionary<string, object?> input => $"{{{string.Join(", ", input.Select(pair => $"{pair.Key}: {Describe(pair.Value)}"))}}}",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Describe))}]",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
