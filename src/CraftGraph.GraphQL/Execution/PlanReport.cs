using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Execution;

/// <summary>Tells how a response was made.</summary>
/// <remarks>
/// <code>
/// { "text": ["query", "  products: Query.products ..."], "fields": { "products": what the planned field tells } }
/// </code>
/// The text is that of <see cref="PlanPrinter"/>, line by line. Fields with a resolver, and those below them, tell nothing.
/// </remarks>
internal static class PlanReport
{
    /// <summary>Writes the report of a request that has run, a JSON object.</summary>
    public static async ValueTask WriteAsync(OperationContext context, ResponseWriter writer)
    {
        writer.WriteRaw("{\"text\":["u8);
        var lines = PlanPrinter.Print(context.Plan).TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            WriteComma(i == 0, writer);
            writer.WriteString(lines[i]);
        }

        writer.WriteRaw("],\"fields\":{"u8);
        var isFirst = true;
        foreach (var field in context.Plan.Root.Fields)
        {
            if (field.Planned is not { } planned || field.Condition?.IsMet(context.Variables) is false)
            {
                continue;
            }

            var start = writer.Length;
            WriteComma(isFirst, writer);
            writer.WriteRaw(field.ResponseNameJson.Span);
            if (await planned.ExplainAsync(context, writer).ConfigureAwait(false))
            {
                isFirst = false;
            }
            else
            {
                writer.Rewind(start);
            }
        }

        writer.WriteRaw("}}"u8);
    }

    private static void WriteComma(bool isFirst, ResponseWriter writer)
    {
        if (!isFirst)
        {
            writer.WriteRaw((byte)',');
        }
    }
}
