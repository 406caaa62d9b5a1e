using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.Api.Search;

/// <summary>Writes the names of a hit that have words of the text.</summary>
/// <param name="names">The columns of the names.</param>
/// <param name="fields">What is asked of each.</param>
/// <param name="search">What is searched for.</param>
internal sealed class HighlightsOutput(
    IReadOnlyList<(Language Language, int Column)> names, IReadOnlyList<FieldPlan> fields, SearchOfList search) : Output
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public override OutputResult Write(RowReader? row, WriteScope scope)
    {
        var writer = scope.Writer;
        var text = search.Of(scope.Operation).Text;
        writer.WriteRaw((byte)'[');
        var isFirst = true;
        foreach (var (language, column) in names)
        {
            if (row!.IsNull(column))
            {
                continue;
            }

            var name = Encoding.UTF8.GetString(row.GetUtf8(column));
            var found = TextFolding.Words(name).Where(range => text.Finds(TextFolding.Fold(name[range]))).ToList();
            if (found.Count > 0)
            {
                if (!isFirst)
                {
                    writer.WriteRaw((byte)',');
                }

                isFirst = false;
                WriteOne(writer, language, name, found);
            }
        }

        writer.WriteRaw((byte)']');
        return OutputResult.Written;
    }

    private void WriteOne(ResponseWriter writer, Language language, string name, List<Range> found)
    {
        writer.WriteRaw((byte)'{');
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0)
            {
                writer.WriteRaw((byte)',');
            }

            writer.WriteRaw(fields[i].ResponseNameJson.Span);
            writer.WriteString(fields[i].Field.Name switch
            {
                "language" => language.ToString().ToUpperInvariant(),
                "text" => name,
                "html" => Mark(name, found),
                _ => "SearchHighlight",
            });
        }

        writer.WriteRaw((byte)'}');
    }

    private static string Mark(string name, List<Range> found)
    {
        var html = new StringBuilder();
        var end = 0;
        foreach (var range in found)
        {
            html.Append(Html.Encode(name[end..range.Start.Value])).Append("<mark>").Append(Html.Encode(name[range])).Append("</mark>");
            end = range.End.Value;
        }

        return html.Append(Html.Encode(name[end..])).ToString();
    }
}
